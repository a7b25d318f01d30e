package org.clausewright.eclipse.outline;

import java.util.Map;
import org.clausewright.eclipse.PolicyPlugin;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;

/** The icons of policies, sections, clauses and what they share. */
public final class SymbolIcons {

  private static final Map<SymbolKind, String> NAMES =
      Map.of(
          SymbolKind.Module, "policy",
          SymbolKind.Namespace, "section",
          SymbolKind.Method, "clause",
          SymbolKind.Package, "vocabulary",
          SymbolKind.Enum, "topics",
          SymbolKind.EnumMember, "topic",
          SymbolKind.Class, "organisation",
          SymbolKind.Interface, "role",
          SymbolKind.File, "source",
          SymbolKind.Object, "platform");

  private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());

  /** The icon of a kind; null if it has none, as labels say it. */
  public @Nullable Image of(SymbolKind kind) {
    return ResourceLocator.imageDescriptorFromBundle(
            PolicyPlugin.ID, "icons/" + NAMES.get(kind) + ".png")
        .map(images::create)
        .orElse(null);
  }

  /** Gives the images back. */
  public void dispose() {
    images.dispose();
  }
}
