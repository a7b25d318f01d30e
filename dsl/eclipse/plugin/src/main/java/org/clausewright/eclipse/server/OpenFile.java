package org.clausewright.eclipse.server;

import java.util.List;
import org.clausewright.ide.workspace.Lines;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.jspecify.annotations.Nullable;

/** A document that editors show; the server is told each of its changes. */
public final class OpenFile implements IDocumentListener {

  /**
   * The text as it was at some time.
   *
   * @param version counts the changes
   */
  public record Text(int version, String text) {

    /** Its lines. */
    public Lines lines() {
      return new Lines(text);
    }
  }

  private final ServerConnection server;
  private final String uri;
  private final IDocument document;
  private volatile Text text;
  private @Nullable Range changing;

  OpenFile(ServerConnection server, String uri, IDocument document) {
    this.server = server;
    this.uri = uri;
    this.document = document;
    this.text = new Text(1, document.get());
  }

  void open() {
    Text opened = text;
    server.tell(to -> to.getTextDocumentService().didOpen(opening(opened)));
    document.addDocumentListener(this);
  }

  /** Made by the messenger, so that the thread that opens editors need not load its classes. */
  private DidOpenTextDocumentParams opening(Text opened) {
    return new DidOpenTextDocumentParams(
        new TextDocumentItem(uri, "policy", opened.version(), opened.text()));
  }

  void save() {
    server.tell(
        to -> to.getTextDocumentService().didSave(new DidSaveTextDocumentParams(identifier())));
  }

  void close() {
    document.removeDocumentListener(this);
    server.tell(
        to -> to.getTextDocumentService().didClose(new DidCloseTextDocumentParams(identifier())));
  }

  /** As the server calls it. */
  public String uri() {
    return uri;
  }

  /** As requests name it. */
  public TextDocumentIdentifier identifier() {
    return new TextDocumentIdentifier(uri);
  }

  /** What editors show. */
  public IDocument document() {
    return document;
  }

  /** The text now; may be asked for by any thread. */
  public Text text() {
    return text;
  }

  /** What the text is now; may be asked for by any thread. */
  public String current() {
    return text.text();
  }

  /** A place as the server counts it; in the thread that changes the document. */
  public Position position(int offset) throws BadLocationException {
    int line = document.getLineOfOffset(offset);
    return new Position(line, offset - document.getLineOffset(line));
  }

  @Override
  public void documentAboutToBeChanged(DocumentEvent event) {
    try {
      changing =
          new Range(position(event.getOffset()), position(event.getOffset() + event.getLength()));
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void documentChanged(DocumentEvent event) {
    text = new Text(text.version() + 1, document.get());
    String inserted = event.getText() == null ? "" : event.getText();
    DidChangeTextDocumentParams change =
        new DidChangeTextDocumentParams(
            new VersionedTextDocumentIdentifier(uri, text.version()),
            List.of(new TextDocumentContentChangeEvent(changing, inserted)));
    server.tell(to -> to.getTextDocumentService().didChange(change));
  }
}
