package org.clausewright.eclipse.preview;

import java.util.List;
import org.clausewright.eclipse.PolicyPlugin;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.resource.ResourceLocator;

/** The buttons above the preview. */
final class PreviewActions {

  private final Action refresh;
  private final Action browser;
  private final Action print;
  private final Action pin;

  PreviewActions(PreviewView view) {
    refresh = action("Refresh", "refresh", IAction.AS_PUSH_BUTTON, view::refresh);
    browser = action("Open in Browser", "browser", IAction.AS_PUSH_BUTTON, view::openInBrowser);
    print = action("Print", "print", IAction.AS_PUSH_BUTTON, view::print);
    pin = action("Stay with This Policy", "pin", IAction.AS_CHECK_BOX, () -> pinned(view));
  }

  void addTo(IToolBarManager bar) {
    List.of(refresh, browser, print, pin).forEach(bar::add);
  }

  /** Whether the preview stays with the policy that it shows. */
  boolean isPinned() {
    return pin.isChecked();
  }

  /** Makes the buttons fit to a preview of a policy, or of none. */
  void enable(boolean policy) {
    List.of(refresh, browser, print, pin).forEach(each -> each.setEnabled(policy));
    if (!policy) {
      pin.setChecked(false);
    }
  }

  private void pinned(PreviewView view) {
    view.pinned(pin.isChecked());
  }

  private static Action action(String words, String icon, int style, Runnable work) {
    Action action =
        new Action(words, style) {
          @Override
          public void run() {
            work.run();
          }
        };
    action.setToolTipText(words);
    ResourceLocator.imageDescriptorFromBundle(PolicyPlugin.ID, "icons/" + icon + ".png")
        .ifPresent(action::setImageDescriptor);
    return action;
  }
}
