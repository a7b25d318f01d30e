package org.clausewright.eclipse.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An Eclipse in a folder, laid out as one from eclipse.org: {@code plugins} and {@code
 * configuration}.
 *
 * @param folder where it is
 * @param java the oldest Java that it runs on
 */
public record Eclipse(Path folder, int java) {

  private static final String CONFIGURATOR = "org.eclipse.equinox.simpleconfigurator";

  /** What starts before it is first used, with the level at which it does. */
  static final Map<String, Integer> STARTED =
      new TreeMap<>(
          Map.of(
              CONFIGURATOR,
              1,
              "org.eclipse.equinox.common",
              2,
              "org.apache.felix.scr",
              2,
              "org.apache.aries.spifly.dynamic.bundle",
              2,
              "org.eclipse.core.runtime",
              4,
              "org.eclipse.equinox.p2.reconciler.dropins",
              4));

  private static final int LEVEL = 4;

  /** Puts the Eclipse of a release together; an existing one in that folder is written anew. */
  public static Eclipse assemble(BundleList list, Path folder) throws IOException {
    Folders.delete(folder);
    Eclipse eclipse = new Eclipse(folder, list.java());
    Path plugins = Files.createDirectories(eclipse.plugins());
    try (Artifacts artifacts = new Artifacts()) {
      for (Path file : artifacts.files(list.artifacts())) {
        Files.copy(file, plugins.resolve(Bundle.of(file).fileName()));
      }
      for (Map.Entry<String, List<String>> made : list.made().entrySet()) {
        String first = made.getValue().get(0);
        String version = version(first.substring(first.lastIndexOf(':') + 1));
        MadeBundle.write(made.getKey(), version, artifacts.files(made.getValue()), plugins);
      }
    }
    eclipse.configure();
    return eclipse;
  }

  /** Adds a bundle to it. */
  public void add(Path file) throws IOException {
    Bundle bundle = Bundle.of(file);
    Path copy = plugins().resolve(bundle.fileName());
    Files.copy(file, copy);
    List<String> lines = new ArrayList<>(Files.readAllLines(bundlesInfo()));
    lines.add(line(Bundle.of(copy)));
    Files.write(bundlesInfo(), lines);
  }

  /** The bundles in it, but for those that the installer has unpacked. */
  List<Bundle> bundles() throws IOException {
    List<Bundle> bundles = new ArrayList<>();
    try (Stream<Path> jars = Files.list(plugins())) {
      for (Path jar : jars.filter(Files::isRegularFile).sorted().toList()) {
        bundles.add(Bundle.of(jar));
      }
    }
    return bundles;
  }

  /** The jar of a bundle in it. */
  Path bundle(String name) throws IOException {
    return bundles().stream()
        .filter(bundle -> bundle.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IOException("No bundle " + name + " in " + folder))
        .file();
  }

  private Path plugins() {
    return folder.resolve("plugins");
  }

  private Path bundlesInfo() {
    return folder.resolve("configuration").resolve(CONFIGURATOR).resolve("bundles.info");
  }

  private static String version(String maven) {
    return Stream.concat(Stream.of(maven.split("\\.")), Stream.of("0", "0"))
        .limit(3)
        .collect(Collectors.joining("."));
  }

  private void configure() throws IOException {
    Files.createDirectories(bundlesInfo().getParent());
    List<String> lines = new ArrayList<>(List.of("#encoding=UTF-8", "#version=1"));
    for (Bundle bundle : bundles()) {
      lines.add(line(bundle));
    }
    Files.write(bundlesInfo(), lines);
    Files.write(
        folder.resolve("configuration/config.ini"),
        List.of(
            "osgi.framework=file\\:plugins/" + fileName("org.eclipse.osgi"),
            "osgi.framework.extensions=reference\\:file\\:"
                + fileName("org.eclipse.osgi.compatibility.state"),
            "osgi.bundles=reference\\:file\\:" + fileName(CONFIGURATOR) + "@1\\:start",
            "osgi.bundles.defaultStartLevel=" + LEVEL,
            CONFIGURATOR + ".configUrl=file\\:" + CONFIGURATOR + "/bundles.info"));
  }

  private String fileName(String name) throws IOException {
    return bundle(name).getFileName().toString();
  }

  private static String line(Bundle bundle) {
    Integer level = STARTED.get(bundle.name());
    return String.join(
        ",",
        bundle.name(),
        bundle.version(),
        "plugins/" + bundle.file().getFileName(),
        String.valueOf(level == null ? LEVEL : level),
        String.valueOf(level != null));
  }
}
