package org.clausewright.eclipse.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An Eclipse in a folder, laid out as one from eclipse.org: {@code plugins} and {@code
 * configuration}.
 *
 * @param folder where it is
 * @param java the oldest Java that it runs on
 */
public record Eclipse(Path folder, int java) {

  /** What doesn't start when it is first used, with the level at which it starts. */
  private static final Map<String, Integer> STARTED =
      Map.of(
          "org.eclipse.equinox.common", 2,
          "org.apache.felix.scr", 2,
          "org.apache.aries.spifly.dynamic.bundle", 2,
          "org.eclipse.core.runtime", 4,
          "org.eclipse.equinox.p2.reconciler.dropins", 4);

  private static final int LEVEL = 4;
  private static final String CONFIGURATOR = "org.eclipse.equinox.simpleconfigurator";

  /** Puts the Eclipse of a release together; an existing one in that folder is written anew. */
  public static Eclipse assemble(BundleList list, Path folder) throws IOException {
    Path plugins = Files.createDirectories(folder.resolve("plugins"));
    try (Artifacts artifacts = new Artifacts()) {
      for (Path file : artifacts.files(list.artifacts())) {
        copy(file, plugins);
      }
      for (Map.Entry<String, List<String>> made : list.made().entrySet()) {
        String first = made.getValue().get(0);
        String version = version(first.substring(first.lastIndexOf(':') + 1));
        MadeBundle.write(made.getKey(), version, artifacts.files(made.getValue()), plugins);
      }
    }
    Eclipse eclipse = new Eclipse(folder, list.java());
    eclipse.configure();
    return eclipse;
  }

  /** Adds bundles to it, in place of others with the same name. */
  public void add(List<Path> bundles) throws IOException {
    for (Path bundle : bundles) {
      copy(bundle, plugins());
    }
    configure();
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

  private static void copy(Path file, Path plugins) throws IOException {
    Bundle bundle = Bundle.of(file);
    Files.copy(file, plugins.resolve(bundle.fileName()), StandardCopyOption.REPLACE_EXISTING);
  }

  private static String version(String maven) {
    return Stream.concat(Stream.of(maven.split("\\.")), Stream.of("0", "0"))
        .limit(3)
        .reduce((a, b) -> a + "." + b)
        .orElseThrow();
  }

  private List<Bundle> bundles() throws IOException {
    List<Bundle> bundles = new ArrayList<>();
    try (Stream<Path> jars = Files.list(plugins())) {
      for (Path jar : jars.sorted().toList()) {
        bundles.add(Bundle.of(jar));
      }
    }
    return bundles;
  }

  private void configure() throws IOException {
    Path configuration = Files.createDirectories(folder.resolve("configuration"));
    Path info = configuration.resolve(CONFIGURATOR).resolve("bundles.info");
    Files.createDirectories(info.getParent());
    List<String> lines = new ArrayList<>(List.of("#encoding=UTF-8", "#version=1"));
    for (Bundle bundle : bundles()) {
      lines.add(line(bundle));
    }
    Files.write(info, lines);
    Files.write(
        configuration.resolve("config.ini"),
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
    Integer level =
        bundle.name().equals(CONFIGURATOR) ? Integer.valueOf(1) : STARTED.get(bundle.name());
    return String.join(
        ",",
        bundle.name(),
        bundle.version(),
        "plugins/" + bundle.file().getFileName(),
        String.valueOf(level == null ? LEVEL : level),
        String.valueOf(level != null));
  }
}
