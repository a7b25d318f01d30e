package org.clausewright.ide.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.clausewright.language.FileReading;
import org.clausewright.language.editing.Analysis;
import org.clausewright.language.editing.Mention;
import org.clausewright.model.problem.Accepted;
import org.clausewright.model.problem.Problem;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.util.ITextRegion;

/** A source as a request sees it: its analysis, and places in it as the protocol counts them. */
public final class Document {

  private final View view;
  private final String uri;
  private final Analysis analysis;
  private final Lines lines;

  Document(View view, String uri, Analysis analysis) {
    this.view = view;
    this.uri = uri;
    this.analysis = analysis;
    this.lines = new Lines(analysis.text().text());
  }

  /** The workspace that it is in. */
  public View view() {
    return view;
  }

  /** As the client calls it. */
  public String uri() {
    return uri;
  }

  /** The file that it is the text of. */
  public Path file() {
    return analysis.text().path();
  }

  public Analysis analysis() {
    return analysis;
  }

  public String text() {
    return lines.text();
  }

  public Lines lines() {
    return lines;
  }

  /** What is wrong with it, with fixes. */
  public List<Problem> problems() {
    return reading().map(FileReading::problems).orElse(List.of());
  }

  /** The findings that it accepts. */
  public List<Accepted> accepted() {
    return reading().map(FileReading::accepted).orElse(List.of());
  }

  private Optional<FileReading> reading() {
    return view.snapshot().reading(file());
  }

  public int offset(Position position) {
    return lines.offset(position);
  }

  public Range range(ITextRegion region) {
    return lines.range(region.getOffset(), region.getLength());
  }

  /** The characters of an id of this document. */
  public Range range(Mention mention) {
    return lines.range(mention.offset(), mention.length());
  }

  /** The characters of an object of this document; empty if it has none. */
  public Optional<Range> range(EObject object) {
    return Analysis.region(object).map(this::range);
  }

  /** The characters of an object's name, or of the object if it has none. */
  public Optional<Range> nameRange(EObject object) {
    return Analysis.nameRegion(object).map(this::range);
  }
}
