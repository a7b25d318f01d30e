package org.clausewright.eclipse.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** Finds an installed Java that is new enough. */
public final class JavaHome {

  private static final Path INSTALLED = Path.of("/usr/lib/jvm");

  private JavaHome() {}

  /** The home of the running Java if it will do, or else of the first one installed that does. */
  public static Optional<Path> atLeast(int feature) {
    return Stream.concat(Stream.of(Path.of(System.getProperty("java.home"))), installed().stream())
        .filter(home -> feature(home) >= feature)
        .findFirst();
  }

  private static List<Path> installed() {
    if (!Files.isDirectory(INSTALLED)) {
      return List.of();
    }
    try (Stream<Path> homes = Files.list(INSTALLED)) {
      return homes.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int feature(Path home) {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release)) {
      return 0;
    }
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(release)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
    return Integer.parseInt(version.split("\\D", 2)[0]);
  }
}
