package org.clausewright.generator.comparison.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.generator.comparison.Evidence;

/**
 * A passage on a page.
 *
 * @param href to its clause, where there is one to lead to
 * @param details what the text says around it
 */
public record Quotation(Evidence evidence, Optional<String> href, List<Detail> details) {

  public Quotation {
    details = List.copyOf(details);
  }

  /** A labelled detail. */
  public record Detail(String label, String words) {}

  static List<Quotation> of(List<Evidence> passages, String policyId, Links links) {
    return passages.stream()
        .map(
            passage ->
                new Quotation(
                    passage,
                    passage.targetId().flatMap(target -> links.clause(policyId, target)),
                    details(passage)))
        .toList();
  }

  private static List<Detail> details(Evidence passage) {
    List<Detail> details = new ArrayList<>();
    if (!passage.bearers().isEmpty()) {
      details.add(new Detail("Binds", String.join(", ", passage.bearerNames())));
    }
    passage.conditions().forEach(each -> details.add(new Detail("Condition or exception", each)));
    passage.limits().forEach(each -> details.add(new Detail("Limit", each)));
    passage.approval().ifPresent(each -> details.add(new Detail("Approval", each)));
    return details;
  }
}
