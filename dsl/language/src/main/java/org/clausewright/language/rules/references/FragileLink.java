package org.clausewright.language.rules.references;

import java.util.HashSet;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.problem.Severity;

/** A link leads so deep into a site that it is likely to break. */
public final class FragileLink implements Rule {

  @Override
  public Severity severity() {
    return Severity.INFORMATION;
  }

  @Override
  public void check(Draft draft, Report report) {
    Set<String> seen = new HashSet<>();
    for (WebAddress address : WebAddress.in(draft)) {
      boolean reportedElsewhere = ExternalLink.isDefective(address);
      if (!reportedElsewhere && address.fragility().isPresent() && seen.add(address.address())) {
        report.add(
            address.place(),
            "The link leads to %s.".formatted(address.fragility().get()),
            "Name the document, and link to the page from which it is always found.");
      }
    }
  }
}
