package org.clausewright.eclipse.assist;

import org.clausewright.eclipse.PolicyPlugin;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;

/** What tells the kinds of proposals from one another at a glance. */
final class ProposalIcons {

  private ProposalIcons() {}

  /** The icon of a kind; in the thread of the user interface. */
  static @Nullable Image of(@Nullable CompletionItemKind kind) {
    String path = "icons/" + name(kind == null ? CompletionItemKind.Text : kind) + ".png";
    String key = PolicyPlugin.ID + "/" + path;
    ImageRegistry images = JFaceResources.getImageRegistry();
    if (images.getDescriptor(key) == null) {
      ResourceLocator.imageDescriptorFromBundle(PolicyPlugin.ID, path)
          .ifPresent(descriptor -> images.put(key, descriptor));
    }
    return images.get(key);
  }

  private static String name(CompletionItemKind kind) {
    return switch (kind) {
      case Keyword -> "keyword";
      case Snippet -> "snippet";
      default -> "name";
    };
  }
}
