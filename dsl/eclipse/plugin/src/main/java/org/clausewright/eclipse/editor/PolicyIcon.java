package org.clausewright.eclipse.editor;

import java.net.URL;
import org.clausewright.eclipse.PolicyPlugin;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.jface.viewers.DecorationContext;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.IDecorationContext;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;

/** Shows policies in lists of files with their own icon instead of the Generic Editor's. */
public final class PolicyIcon extends BaseLabelProvider implements ILightweightLabelDecorator {

  private static final String FILE = "icons/policy.png";

  private final ImageDescriptor icon =
      ImageDescriptor.createFromURLSupplier(true, PolicyIcon::location);

  @Override
  public void decorate(Object file, IDecoration decoration) {
    IDecorationContext context = decoration.getDecorationContext();
    if (context instanceof DecorationContext changeable) {
      changeable.putProperty(IDecoration.ENABLE_REPLACE, Boolean.TRUE);
    }
    decoration.addOverlay(icon, IDecoration.REPLACE);
  }

  private static URL location() {
    return FileLocator.find(Platform.getBundle(PolicyPlugin.ID), IPath.fromPortableString(FILE));
  }
}
