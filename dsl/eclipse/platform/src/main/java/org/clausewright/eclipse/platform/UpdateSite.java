package org.clausewright.eclipse.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Publishes a plug-in and its feature as a folder that Eclipse installs from. */
public final class UpdateSite {

  private static final Pattern TIMESTAMP = Pattern.compile("name='p2.timestamp' value='\\d+'");

  private final Path work;
  private final Path site;

  private UpdateSite(Path work) {
    this.work = work;
    this.site = work.resolve("site");
  }

  /**
   * Publishes.
   *
   * @param arguments the release of Eclipse whose tools publish; the jar of the plug-in; a folder
   *     with {@code category.xml} and the files of the feature in {@code feature}; the id of the
   *     feature; its version; a folder to work in, where the site is {@code site}
   */
  public static void main(String[] arguments) throws Exception {
    Path sources = Path.of(arguments[2]);
    String feature = arguments[3] + "_" + arguments[4];
    UpdateSite site = new UpdateSite(Path.of(arguments[5]));
    Eclipse eclipse = Eclipse.assemble(BundleList.of(arguments[0]), site.work.resolve("eclipse"));
    site.publish(eclipse, Path.of(arguments[1]), sources, feature);
    site.settle();
  }

  private void publish(Eclipse eclipse, Path plugin, Path sources, String feature)
      throws IOException, InterruptedException {
    Folders.delete(site);
    Folders.delete(work.resolve("parts"));
    Path plugins = Files.createDirectories(work.resolve("parts/plugins"));
    Path features = Files.createDirectories(work.resolve("parts/features"));
    Files.copy(plugin, plugins.resolve(Bundle.of(plugin).fileName()));
    Jar.write(features.resolve(feature + ".jar"), files(sources.resolve("feature")));
    publisher(eclipse, "FeaturesAndBundlesPublisher")
        .with("-source", work.resolve("parts").toString(), "-publishArtifacts")
        .with("-artifactRepository", site.toUri().toString())
        .succeed();
    publisher(eclipse, "CategoryPublisher")
        .with("-categoryDefinition", sources.resolve("category.xml").toUri().toString())
        .with("-categoryQualifier", "org.clausewright")
        .succeed();
  }

  private EclipseRun publisher(Eclipse eclipse, String name) {
    return new EclipseRun(eclipse, work, "org.eclipse.equinox.p2.publisher." + name)
        .with("-metadataRepository", site.toUri().toString());
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  /** The time of publishing is the only thing that differs from one time to another. */
  private void settle() throws IOException {
    for (String name : new String[] {"artifacts.xml", "content.xml"}) {
      Path file = site.resolve(name);
      String text = Files.readString(file);
      Files.writeString(
          file, TIMESTAMP.matcher(text).replaceAll("name='p2.timestamp' value='1767225600000'"));
    }
  }
}
