package org.clausewright.eclipse.preview;

import java.time.LocalDate;
import org.clausewright.eclipse.preferences.PolicyPreferences;
import org.clausewright.generator.document.DocumentOutput;
import org.clausewright.ide.PreviewRenderer;
import org.clausewright.model.Policy;
import org.jspecify.annotations.Nullable;

/** Shows policies as the generator publishes them; the latest page isn't made twice. */
public final class PageRenderer implements PreviewRenderer {

  private record Made(Policy policy, LocalDate day, String html) {}

  private volatile @Nullable Made latest;

  @Override
  public String html(Policy policy) {
    LocalDate today = PolicyPreferences.asOf();
    Made made = latest;
    if (made == null || made.policy() != policy || !made.day().equals(today)) {
      made = new Made(policy, today, DocumentOutput.standalone(policy, today));
      latest = made;
    }
    return made.html();
  }

  /** Elements have the ids of what they show. */
  @Override
  public String anchor(Policy policy, String id) {
    return id;
  }
}
