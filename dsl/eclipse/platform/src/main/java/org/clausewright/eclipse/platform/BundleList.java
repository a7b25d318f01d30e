package org.clausewright.eclipse.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The bundles of one Eclipse release, from a file {@code <release>.list} beside this class.
 *
 * @param release such as {@code 4.37}
 * @param java the oldest Java that it runs on
 * @param artifacts Maven coordinates {@code group:artifact:version} of what is a bundle already
 * @param made coordinates of the jars that a bundle is made of, by its symbolic name
 */
public record BundleList(
    String release, int java, List<String> artifacts, Map<String, List<String>> made) {

  public BundleList {
    artifacts = List.copyOf(artifacts);
    made = Map.copyOf(made);
  }

  /** Reads the list of a release. */
  public static BundleList of(String release) {
    int java = 17;
    List<String> artifacts = new ArrayList<>();
    Map<String, List<String>> made = new LinkedHashMap<>();
    for (String line : lines(release)) {
      String[] sides = line.split(" = ", 2);
      if (sides.length == 1) {
        artifacts.add(line);
      } else if (sides[0].equals("java")) {
        java = Integer.parseInt(sides[1]);
      } else {
        made.put(sides[0], List.of(sides[1].split(" ")));
      }
    }
    return new BundleList(release, java, artifacts, made);
  }

  private static List<String> lines(String release) {
    InputStream stream = BundleList.class.getResourceAsStream(release + ".list");
    if (stream == null) {
      throw new IllegalArgumentException("No list of bundles for Eclipse " + release);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
