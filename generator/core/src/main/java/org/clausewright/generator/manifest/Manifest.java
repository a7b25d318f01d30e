package org.clausewright.generator.manifest;

import java.util.List;
import org.clausewright.generator.edition.Edition;
import org.jspecify.annotations.Nullable;

/**
 * What a build was made from and what it wrote.
 *
 * @param outputs every file but the manifest itself, by path
 */
public record Manifest(
    Toolkit toolkit, Edition edition, List<Source> sources, List<Output> outputs) {

  /**
   * Whether a program that builds an edition would write the same from the same sources.
   *
   * <p>Members are compared one by one: equals of records makes code at run time, which every build
   * would wait for.
   */
  public boolean isLike(Toolkit other, Edition wanted) {
    return toolkit.version().equals(other.version())
        && toolkit.fingerprint().equals(other.fingerprint())
        && edition.asOf().equals(wanted.asOf())
        && edition.products().equals(wanted.products())
        && edition.formats().equals(wanted.formats());
  }

  /** Its path among the outputs. */
  public static final String FILE = "manifest.json";

  public Manifest {
    sources = List.copyOf(sources);
    outputs = List.copyOf(outputs);
  }

  /**
   * The program that wrote the outputs.
   *
   * @param fingerprint tells programs of the same version apart; empty if it is not known
   */
  public record Toolkit(String version, String fingerprint) {}

  /**
   * A file that the outputs are made from.
   *
   * @param path relative to the folder that all sources have in common, with forward slashes
   * @param checksum see {@link Checksum}
   * @param policies ids of the policies that it defines
   * @param context whether other sources are read with it
   */
  public record Source(
      String path, String sha256, String checksum, List<String> policies, boolean context) {
    public Source {
      policies = List.copyOf(policies);
    }

    // Those of records would make code at run time, which every build would wait for.

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Source source
          && path.equals(source.path)
          && sha256.equals(source.sha256)
          && checksum.equals(source.checksum)
          && policies.equals(source.policies)
          && context == source.context;
    }

    @Override
    public int hashCode() {
      return sha256.hashCode();
    }
  }

  /**
   * A file that was written.
   *
   * @param path relative to the output folder, with forward slashes
   * @param size in bytes
   */
  public record Output(String path, long size, String sha256) {}
}
