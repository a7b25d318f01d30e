package org.clausewright.eclipse;

import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;

/** The pictures of the folder icons, shared by all who show them. */
public final class Icons {

  private Icons() {}

  /** A picture by the name of its file; in the thread of the user interface. */
  public static @Nullable Image of(String name) {
    String path = "icons/" + name + ".png";
    String key = PolicyPlugin.ID + "/" + path;
    ImageRegistry images = JFaceResources.getImageRegistry();
    if (images.getDescriptor(key) == null) {
      ResourceLocator.imageDescriptorFromBundle(PolicyPlugin.ID, path)
          .ifPresent(descriptor -> images.put(key, descriptor));
    }
    return images.get(key);
  }
}
