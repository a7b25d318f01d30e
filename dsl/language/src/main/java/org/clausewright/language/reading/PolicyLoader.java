package org.clausewright.language.reading;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.runtime.ANTLRStringStream;
import org.clausewright.language.ReadingSetup;
import org.clausewright.language.checking.Findings;
import org.clausewright.language.checking.SourceCheck;
import org.clausewright.language.parser.antlr.internal.InternalPolicyParser;
import org.clausewright.language.policy.PolicyFile;
import org.clausewright.language.prose.ProseLexer;
import org.clausewright.model.problem.Location;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;

/** Parses, links and checks source texts. */
final class PolicyLoader {

  private static final Map<String, String> OPTIONS =
      Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name());

  /**
   * The language's parts; they hold no state of the policies, and setting them up takes most of a
   * start.
   */
  private static final class Language {
    private static final Injector INJECTOR = ReadingSetup.createInjector();
  }

  /**
   * Sets the language up ahead of its first use: the tables of lexer and parser beside all the
   * rest.
   */
  static void prepare() {
    Thread tables = new Thread(PolicyLoader::prepareTables, "tables");
    tables.setDaemon(true);
    tables.start();
    Language.INJECTOR.getInstance(IParser.class);
  }

  private static void prepareTables() {
    new ProseLexer(new ANTLRStringStream(""));
    new InternalPolicyParser(null);
  }

  /** A set of sources that see one another. */
  XtextResourceSet newSet() {
    return Language.INJECTOR.getInstance(XtextResourceSet.class);
  }

  /** Makes room for a text in a set. */
  XtextResource create(SourceText source, XtextResourceSet set) {
    XtextResource resource = Language.INJECTOR.getInstance(XtextResource.class);
    resource.setURI(URI.createFileURI(source.path().toAbsolutePath().toString()));
    set.getResources().add(resource);
    return resource;
  }

  /** Parses a text; nothing is linked yet. */
  void parse(SourceText source, XtextResource resource) {
    try {
      resource.load(
          new LazyStringInputStream(source.text(), StandardCharsets.UTF_8.name()), OPTIONS);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // reading from memory
    }
  }

  /**
   * Links and checks a parsed text.
   *
   * @param problems where problems are added
   * @return the file's model, or empty if it has errors
   */
  Optional<PolicyFile> link(SourceText source, XtextResource resource, List<Problem> problems) {
    int before = problems.size();
    Findings findings = new Findings(source, problems);
    try {
      EcoreUtil.resolveAll(resource);
      findings.addAll(resource.getErrors());
      if (problems.size() > before || !(resource.getContents().get(0) instanceof PolicyFile file)) {
        return Optional.empty();
      }
      new SourceCheck(findings).check(file);
      return problems.size() > before ? Optional.empty() : Optional.of(file);
    } catch (StackOverflowError e) {
      problems.add(tooDeep(source));
      return Optional.empty();
    }
  }

  private static Problem tooDeep(SourceText source) {
    return new Problem(
        Severity.ERROR,
        "nested-too-deeply",
        "This file is nested too deeply to be read.",
        "Look for a { or a quotation mark that is never closed.",
        Location.of(source.name()));
  }
}
