package org.clausewright.eclipse.publishing;

import java.io.File;
import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.generator.build.JarFingerprint;
import org.clausewright.generator.manifest.Manifest;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

/** The plug-in as the program that writes what is published. */
final class Program {

  private Program() {}

  /** Its version, with the fingerprint of its jar; empty if it doesn't run from one. */
  static Manifest.Toolkit toolkit() {
    Bundle bundle = Platform.getBundle(PolicyPlugin.ID);
    Version version = bundle.getVersion();
    String fingerprint =
        FileLocator.getBundleFileLocation(bundle)
            .map(File::toPath)
            .map(JarFingerprint::of)
            .orElse("");
    return new Manifest.Toolkit(
        version.getMajor() + "." + version.getMinor() + "." + version.getMicro(), fingerprint);
  }
}
