package org.clausewright.eclipse.preview;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.ide.PreviewParams;
import org.clausewright.ide.PreviewSourceParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;

/**
 * Follows the policy in an editor: a short time after its author has stopped, asks the server for
 * the page. To be used in the thread of the user interface, which never waits for an answer.
 */
final class Following {

  /** Long enough for fast typing to be one change. */
  private static final int PAUSE_MILLISECONDS = 150;

  /** Is told what comes of it. */
  interface Reader {

    /** Another policy, or none, is followed from now on. */
    void turn(Optional<ITextEditor> editor);

    /** There is an answer about the policy that is followed. */
    void show(PageUpdate update);

    /** This is where a clause of the page is written. */
    void reveal(Location place);
  }

  private final Display display;
  private final Reader reader;
  private final Runnable ask = this::ask;
  private Optional<ShownText> text = Optional.empty();
  private Position asked = new Position(0, 0);
  private int question;

  Following(Display display, Reader reader) {
    this.display = display;
    this.reader = reader;
  }

  /** Follows an editor, if it shows a policy; else goes on as before. */
  void follow(IEditorPart editor) {
    if (text.isPresent() && text.get().editor() == editor) {
      return;
    }
    Optional<ShownText> next = ShownText.of(editor, this::changed);
    if (next.isPresent()) {
      turn(next);
      ask();
    }
  }

  /** Follows an editor no longer, if it is the one. */
  void leave(IEditorPart editor) {
    if (text.isPresent() && text.get().editor() == editor) {
      turn(Optional.empty());
    }
  }

  /** Follows nothing any more. */
  void close() {
    text.ifPresent(ShownText::close);
    text = Optional.empty();
    question++;
    if (!display.isDisposed()) {
      display.timerExec(-1, ask);
    }
  }

  /** Asks for the page as it is now. */
  void ask() {
    if (text.isEmpty()) {
      return;
    }
    asked = text.get().cursor();
    int number = ++question;
    TextDocumentIdentifier file = text.get().file().identifier();
    PolicyPlugin.session()
        .server()
        .ask(server -> server.preview(new PreviewParams(file, asked)))
        .thenApply(PageUpdate::of)
        .whenComplete((update, failed) -> answer(number, update, failed));
  }

  /** Asks where a clause of the page is written. */
  void askForSource(String anchor) {
    if (text.isEmpty()) {
      return;
    }
    TextDocumentIdentifier file = text.get().file().identifier();
    PolicyPlugin.session()
        .server()
        .ask(server -> server.previewSource(new PreviewSourceParams(file, asked, anchor)))
        .whenComplete(
            (place, failed) -> {
              report(failed);
              if (place != null) {
                later(() -> reader.reveal(place));
              }
            });
  }

  private void turn(Optional<ShownText> next) {
    close();
    text = next;
    next.ifPresent(ShownText::open);
    reader.turn(next.map(ShownText::editor));
  }

  private void changed() {
    display.timerExec(PAUSE_MILLISECONDS, ask);
  }

  private void answer(int number, @Nullable PageUpdate update, @Nullable Throwable failed) {
    report(failed);
    if (update != null) {
      later(
          () -> {
            if (number == question) {
              reader.show(update);
            }
          });
    }
  }

  private void later(Runnable work) {
    if (!display.isDisposed()) {
      display.asyncExec(work);
    }
  }

  private static void report(@Nullable Throwable failed) {
    Throwable cause = failed instanceof CompletionException ? failed.getCause() : failed;
    if (cause != null && !(cause instanceof CancellationException)) {
      PolicyPlugin.log().error("The preview of a policy could not be made", cause);
    }
  }
}
