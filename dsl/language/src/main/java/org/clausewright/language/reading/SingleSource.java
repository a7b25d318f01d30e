package org.clausewright.language.reading;

import java.nio.file.Path;
import java.util.Optional;
import org.clausewright.language.editing.Analysis;
import org.eclipse.xtext.resource.XtextResource;

/** Parses a source text by itself: names in it that stand for something elsewhere stay open. */
public final class SingleSource {

  private SingleSource() {}

  /** Analyses a text, errors or not; empty if it is nested too deeply to be read. */
  public static Optional<Analysis> analyse(String text) {
    if (SourceOutline.of(text).depth() > SourceReader.MAXIMUM_DEPTH) {
      return Optional.empty();
    }
    SourceText source = new SourceText(Path.of("single.policy"), "single.policy", text);
    return Optional.of(
        new PolicyLoader().analysis(source, parse(source), PolicyChecker.Checked.NOTHING));
  }

  static XtextResource parse(SourceText source) {
    PolicyLoader loader = new PolicyLoader();
    XtextResource resource = loader.create(source, loader.newSet());
    loader.parse(source, resource);
    return resource;
  }
}
