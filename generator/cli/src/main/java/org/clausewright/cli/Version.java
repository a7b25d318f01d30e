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
import picocli.CommandLine.IVersionProvider;

/** The version of the toolkit, as the build wrote it down. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"clausewright " + number()};
  }

  /** For example 0.1.0. */
  static String number() {
    Properties properties = new Properties();
    try (InputStream in =
        Objects.requireNonNull(Version.class.getResourceAsStream("version.properties"))) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  /** The toolkit, with the fingerprint of the jar that it runs from; empty if it is none. */
  static Manifest.Toolkit toolkit() {
    return new Manifest.Toolkit(number(), fingerprint());
  }

  private static String fingerprint() {
    try {
      return JarFingerprint.of(
          Path.of(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException e) {
      return "";
    }
  }
}
