package org.clausewright.eclipse.server;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.clausewright.eclipse.PolicyPlugin;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/**
 * Asks the server about the document of an editor whenever its text has changed and nobody has
 * typed for a moment. Only the answer to the last question is used, and only while the text is the
 * same. All but the asking happens in the thread of the user interface.
 *
 * @param <T> what the server answers
 */
public final class Inquiry<T> implements IDocumentListener, ITextInputListener {

  private static final int PAUSE = 250;

  private final ITextViewer viewer;
  private final Display display;
  private final Function<OpenFile, CompletableFuture<Optional<T>>> question;
  private final Consumer<Optional<T>> use;
  private final Runnable asking = this::ask;
  private @Nullable IDocument document;
  private long asked;

  /**
   * @param question is asked about the open file
   * @param use takes the answer, which is empty if the server has none
   */
  public Inquiry(
      ITextViewer viewer,
      Function<OpenFile, CompletableFuture<Optional<T>>> question,
      Consumer<Optional<T>> use) {
    this.viewer = viewer;
    this.display = viewer.getTextWidget().getDisplay();
    this.question = question;
    this.use = use;
  }

  /** Begins to listen, and asks. */
  public void open() {
    viewer.addTextInputListener(this);
    inputDocumentChanged(null, viewer.getDocument());
  }

  /** Ends listening; what is answered from now on isn't used. */
  public void close() {
    viewer.removeTextInputListener(this);
    inputDocumentAboutToBeChanged(document, null);
  }

  /** Asks once more, soon. */
  public void again() {
    asked++;
    if (!display.isDisposed()) {
      display.timerExec(PAUSE, asking);
    }
  }

  @Override
  public void documentAboutToBeChanged(DocumentEvent event) {}

  @Override
  public void documentChanged(DocumentEvent event) {
    if (Display.getCurrent() == display) {
      again();
    } else if (!display.isDisposed()) {
      display.asyncExec(this::again);
    }
  }

  @Override
  public void inputDocumentAboutToBeChanged(@Nullable IDocument before, @Nullable IDocument after) {
    asked++;
    if (document != null) {
      document.removeDocumentListener(this);
      document = null;
    }
  }

  @Override
  public void inputDocumentChanged(@Nullable IDocument before, @Nullable IDocument after) {
    document = after;
    if (after != null) {
      after.addDocumentListener(this);
      asked++;
      display.asyncExec(asking); // when the editor has told of what it opens
    }
  }

  private void ask() {
    IDocument about = document;
    if (about == null) {
      return;
    }
    long number = ++asked;
    PolicyPlugin.session()
        .files()
        .of(about)
        .ifPresent(file -> question.apply(file).thenAccept(answer -> answered(number, answer)));
  }

  private void answered(long number, Optional<T> answer) {
    if (!display.isDisposed()) {
      display.asyncExec(
          () -> {
            if (number == asked) {
              use.accept(answer);
            }
          });
    }
  }
}
