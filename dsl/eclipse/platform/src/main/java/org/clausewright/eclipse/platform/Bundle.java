package org.clausewright.eclipse.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * An OSGi bundle.
 *
 * @param name the symbolic name
 * @param version as in the manifest
 * @param file the jar
 */
record Bundle(String name, String version, Path file) {

  /** Reads a bundle's manifest. */
  static Bundle of(Path file) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      Manifest manifest = jar.getManifest();
      Attributes headers = manifest == null ? new Attributes() : manifest.getMainAttributes();
      String name = headers.getValue("Bundle-SymbolicName");
      if (name == null) {
        throw new IOException("No OSGi bundle: " + file);
      }
      return new Bundle(
          name.split(";")[0].strip(), headers.getValue("Bundle-Version").strip(), file);
    }
  }

  /** The name that Eclipse's own tools expect. */
  String fileName() {
    return name + "_" + version + ".jar";
  }
}
