package org.clausewright.language;

import java.nio.file.Path;
import java.util.List;

/**
 * A file of a collection of policies.
 *
 * @param name as messages call it: the path as given, with forward slashes
 * @param checksum of its content, made as was asked for; empty if none was
 * @param policies ids of the policies and adoptions that it defines
 * @param adoptions how many of them are adoptions
 */
public record SourceFile(
    Path path, String name, String checksum, List<String> policies, int adoptions) {
  public SourceFile {
    policies = List.copyOf(policies);
  }
}
