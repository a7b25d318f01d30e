package org.clausewright.language.checking;

import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Clause;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.Norm;
import org.clausewright.language.policy.PolicyDefinition;
import org.clausewright.language.policy.PolicyFile;
import org.clausewright.language.policy.Prose;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

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
        structure.check(policy.getElements());
      } else if (definition instanceof Adoption adoption) {
        structure.check(adoption.getElements());
      }
    }
    for (TreeIterator<EObject> all = file.eAllContents(); all.hasNext(); ) {
      EObject each = all.next();
      check(each);
      if (each instanceof Prose) {
        all.prune();
      }
    }
  }

  private void check(EObject object) {
    if (object instanceof Norm norm) {
      quotations.check(norm);
    } else if (object instanceof Clause clause) {
      quotations.check(clause);
    }
    cycles.check(object);
  }
}
