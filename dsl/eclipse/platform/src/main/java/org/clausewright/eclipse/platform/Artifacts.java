package org.clausewright.eclipse.platform;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;

/**
 * Files by their Maven coordinates, each alone without what its POM asks for. They are fetched as
 * Maven itself does: by the user's settings, once, into the local repository.
 */
final class Artifacts implements AutoCloseable {

  private final Context maven;

  Artifacts() {
    ContextOverrides.Builder overrides = ContextOverrides.create().withUserSettings(true);
    String local = System.getProperty("maven.repo.local");
    if (local != null) {
      overrides.withLocalRepositoryOverride(Path.of(local));
    }
    maven = Runtimes.INSTANCE.getRuntime().create(overrides.build());
  }

  /** The files, in the order of the coordinates {@code group:artifact:version}. */
  List<Path> files(List<String> coordinates) {
    List<ArtifactRequest> requests =
        coordinates.stream()
            .map(
                text ->
                    new ArtifactRequest(
                        new DefaultArtifact(text), maven.remoteRepositories(), null))
            .toList();
    try {
      return maven
          .repositorySystem()
          .resolveArtifacts(maven.repositorySystemSession(), requests)
          .stream()
          .map(ArtifactResult::getArtifact)
          .map(artifact -> artifact.getFile().toPath())
          .toList();
    } catch (ArtifactResolutionException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    maven.close();
  }
}
