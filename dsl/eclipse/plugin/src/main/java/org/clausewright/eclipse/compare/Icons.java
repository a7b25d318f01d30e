package org.clausewright.eclipse.compare;

import org.clausewright.eclipse.PolicyPlugin;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The pictures beside parts; to be asked for in the thread of the user interface. */
final class Icons {

  private Icons() {}

  static Image of(Piece piece) {
    return image(piece.isHeaded() ? "icons/section.png" : "icons/clause.png");
  }

  private static Image image(String path) {
    ImageRegistry registry = JFaceResources.getImageRegistry();
    String key = PolicyPlugin.ID + "/" + path;
    if (registry.getDescriptor(key) == null) {
      ResourceLocator.imageDescriptorFromBundle(PolicyPlugin.ID, path)
          .ifPresent(found -> registry.put(key, found));
    }
    return registry.get(key);
  }
}
