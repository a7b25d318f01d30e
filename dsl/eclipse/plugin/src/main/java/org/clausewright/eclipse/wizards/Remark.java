package org.clausewright.eclipse.wizards;

import java.util.Optional;
import org.eclipse.jface.wizard.WizardPage;

/**
 * What still stands in the way of finishing a page.
 *
 * @param wrong whether something was entered that can't stay; else something is missing
 */
record Remark(boolean wrong, String text) {

  static Optional<Remark> missing(String text) {
    return Optional.of(new Remark(false, text));
  }

  static Optional<Remark> wrong(String text) {
    return Optional.of(new Remark(true, text));
  }

  /** Shows the remark, if there is one, on a page, which is complete without. */
  static void show(Optional<Remark> remark, WizardPage page) {
    page.setErrorMessage(remark.filter(Remark::wrong).map(Remark::text).orElse(null));
    page.setMessage(remark.filter(each -> !each.wrong).map(Remark::text).orElse(null));
    page.setPageComplete(remark.isEmpty());
  }
}
