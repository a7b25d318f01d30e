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

  /** One detail or several under a label. */
  public record Detail(String label, List<String> words) {}

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
      details.add(new Detail("Binds", List.of(String.join(", ", passage.bearerNames()))));
    }
    details.add(new Detail("Condition or exception", passage.conditions()));
    details.add(new Detail("Limit", passage.limits()));
    details.add(new Detail("Approval", passage.approval().stream().toList()));
    return details.stream().filter(detail -> !detail.words().isEmpty()).toList();
  }
}
