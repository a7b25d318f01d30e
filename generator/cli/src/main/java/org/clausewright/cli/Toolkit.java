package org.clausewright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import org.clausewright.generator.build.JarFingerprint;
import org.clausewright.generator.manifest.Manifest;

/** This program, as outputs name it. */
final class Toolkit {

  private Toolkit() {}

  /** Its version as the build wrote it down, for example 0.1.0. */
  static String version() {
    Properties properties = new Properties();
    try (InputStream in =
        Objects.requireNonNull(Toolkit.class.getResourceAsStream("version.properties"))) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  /** With the fingerprint of the jar that it runs from; empty if it is none. */
  static Manifest.Toolkit get() {
    return new Manifest.Toolkit(version(), fingerprint());
  }

  private static String fingerprint() {
    try {
      return JarFingerprint.of(
          Path.of(Toolkit.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException e) {
      return "";
    }
  }
}
