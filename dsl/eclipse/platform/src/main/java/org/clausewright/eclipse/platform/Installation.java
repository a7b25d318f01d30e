package org.clausewright.eclipse.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An Eclipse that its own installer (p2) has put together, as the one that people download is: it
 * keeps books of what it consists of, so that more can be installed.
 */
public final class Installation {

  private static final String PUBLISHER = "org.eclipse.equinox.p2.publisher.";
  private static final String DIRECTOR = "org.eclipse.equinox.p2.director";
  private static final String PRODUCT = "eclipse";
  private static final String ENVIRONMENT = "gtk.linux.x86_64";

  private final Eclipse eclipse;
  private final Path work;

  private Installation(Eclipse eclipse, Path work) {
    this.eclipse = eclipse;
    this.work = work;
  }

  /** Installs the bundles of a release as a product, and nothing else. */
  public static Installation of(BundleList list, Path work) throws Exception {
    Eclipse builder = Eclipse.assemble(list, work.resolve("builder"));
    Path repository = work.resolve("repository");
    Path installed = work.resolve("eclipse");
    Folders.delete(repository);
    Folders.delete(installed);
    Path product = work.resolve("eclipse.product");
    Files.writeString(product, ProductFile.of(PRODUCT, list.release(), builder));
    new EclipseRun(builder, work, PUBLISHER + "FeaturesAndBundlesPublisher")
        .with("-metadataRepository", url(repository), "-artifactRepository", url(repository))
        .with("-source", builder.folder().toString(), "-publishArtifacts")
        .succeed();
    new EclipseRun(builder, work, PUBLISHER + "ProductPublisher")
        .with("-metadataRepository", url(repository), "-artifactRepository", url(repository))
        .with("-productFile", product.toString(), "-append")
        .with("-flavor", "tooling", "-configs", ENVIRONMENT)
        .succeed();
    new EclipseRun(builder, work, DIRECTOR)
        .with("-repository", url(repository), "-installIU", PRODUCT)
        .with("-destination", installed.toString(), "-bundlepool", installed.toString())
        .with("-profile", PRODUCT, "-roaming")
        .with("-p2.os", "linux", "-p2.ws", "gtk", "-p2.arch", "x86_64")
        .with("-profileProperties", "org.eclipse.update.install.features=true")
        .succeed();
    return new Installation(new Eclipse(installed, list.java()), work);
  }

  /** Installs a feature from the zip of an update site, with this Eclipse's own installer. */
  public void install(Path site, String feature) throws IOException, InterruptedException {
    new EclipseRun(eclipse, work, DIRECTOR)
        .with("-repository", "jar:" + url(site) + "!/")
        .with("-installIU", feature + ".feature.group")
        .succeed();
  }

  /** The Eclipse as it is now. */
  public Eclipse eclipse() {
    return eclipse;
  }

  private static String url(Path path) {
    return path.toUri().toString();
  }
}
