package org.clausewright.language.reading;

import java.util.List;
import java.util.Optional;
import org.clausewright.language.ReadingSetup;
import org.clausewright.language.checking.Findings;
import org.clausewright.language.checking.SourceCheck;
import org.clausewright.language.editing.Analysis;
import org.clausewright.language.parser.antlr.internal.InternalPolicyParser;
import org.clausewright.language.policy.PolicyFile;
import org.clausewright.model.problem.Location;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/** Parses, links and checks source texts. */
final class PolicyLoader {

  /**
   * The language's parts; they hold no state of the policies, and setting them up takes most of a
   * start.
   */
  private static final class Language {
    private static final PolicyResource.Parts PARTS =
        ReadingSetup.createInjector().getInstance(PolicyResource.Parts.class);
  }

  /** Sets the language up ahead of its first use: the tables of the parser beside all the rest. */
  static void prepare() {
    Thread tables = new Thread(() -> new InternalPolicyParser(null), "tables");
    tables.setDaemon(true);
    tables.start();
    new PolicyResource(Language.PARTS);
  }

  /** A set of sources that see one another. */
  XtextResourceSet newSet() {
    return new XtextResourceSet();
  }

  /** Makes room for a text in a set. */
  XtextResource create(SourceText source, XtextResourceSet set) {
    XtextResource resource = new PolicyResource(Language.PARTS);
    resource.setURI(URI.createFileURI(source.path().toAbsolutePath().toString()));
    set.getResources().add(resource);
    return resource;
  }

  /** Parses a text; nothing is linked yet. */
  void parse(SourceText source, XtextResource resource) {
    ((PolicyResource) resource).parse(source.text());
  }

  /**
   * Links what the names in other sources depend on: which organisation is part of which, and which
   * policy is adopted.
   */
  void linkSurroundings(XtextResource resource) {
    ((PolicyResource) resource).links().resolveSurroundings();
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
      ((PolicyResource) resource).links().resolveAll();
      findings.addAll(resource.getErrors());
      if (problems.size() > before
          || resource.getContents().isEmpty()
          || !(resource.getContents().get(0) instanceof PolicyFile file)) {
        return Optional.empty();
      }
      new SourceCheck(findings).check(file);
      return problems.size() > before ? Optional.empty() : Optional.of(file);
    } catch (StackOverflowError e) {
      problems.add(tooDeep(source));
      return Optional.empty();
    }
  }

  /** What an editor can know about a text that is parsed and linked. */
  Analysis analysis(SourceText source, XtextResource resource, PolicyChecker.Checked checked) {
    return new Analysis(
        source,
        resource,
        checked.policies(),
        checked.origins(),
        ((PolicyResource) resource).links()::uses);
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
