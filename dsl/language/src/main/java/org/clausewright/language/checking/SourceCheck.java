package org.clausewright.language.checking;

import java.util.List;
import org.clausewright.language.linking.PolicyContents;
import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.Element;
import org.clausewright.language.policy.PolicyDefinition;
import org.clausewright.language.policy.PolicyFile;

/**
 * What has to hold for a source file beyond grammar and linking, so that it can be mapped to
 * records.
 */
public final class SourceCheck {

  private final StructureCheck structure;
  private final QuotationCheck quotations;
  private final CycleCheck cycles;

  public SourceCheck(Findings findings) {
    this.structure = new StructureCheck(findings);
    this.quotations = new QuotationCheck(findings);
    this.cycles = new CycleCheck(findings);
  }

  /** Checks a file that parsed and linked without errors. */
  public void check(PolicyFile file) {
    for (Definition definition : file.getDefinitions()) {
      if (definition instanceof PolicyDefinition policy) {
        check(policy.getElements());
      } else if (definition instanceof Adoption adoption) {
        check(adoption.getElements());
      } else {
        cycles.check(definition);
        definition.eAllContents().forEachRemaining(cycles::check);
      }
    }
  }

  private void check(List<Element> elements) {
    PolicyContents contents = PolicyContents.of(elements);
    structure.check(elements, contents);
    contents.norms().forEach(quotations::check);
    contents.clauses().forEach(quotations::check);
    contents.annotations().forEach(cycles::check);
  }
}
