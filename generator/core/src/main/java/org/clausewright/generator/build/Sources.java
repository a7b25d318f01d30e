package org.clausewright.generator.build;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.clausewright.generator.manifest.Checksum;
import org.clausewright.model.Policy;
import org.clausewright.model.organisation.Topic;
import org.clausewright.model.problem.Problem;

/**
 * The files that policies are built from. Applications, which know the language, read them for the
 * build.
 */
public interface Sources {

  /**
   * A file.
   *
   * @param checksum of its content, see {@link Checksum}; empty if it is not known yet
   * @param policies ids of the policies and adoptions that it defines
   * @param adoptions how many of them are adoptions
   */
  record File(Path path, String checksum, List<String> policies, int adoptions) {
    public File {
      policies = List.copyOf(policies);
    }
  }

  /**
   * What was read in a file.
   *
   * @param policies those without errors
   */
  record Content(List<Policy> policies, List<Problem> problems) {
    public Content {
      policies = List.copyOf(policies);
      problems = List.copyOf(problems);
    }
  }

  /** The files whose policies are built. */
  List<File> files();

  /** The files that a change of can concern every policy. */
  List<File> context();

  /**
   * Reads files side by side.
   *
   * @param wanted which of the files are read
   * @param work done with each file where it is read, beside others
   * @param done takes what came of the work, one after another
   * @return the topics that policies are compared on
   */
  <R> List<Topic> read(Predicate<File> wanted, Function<Content, R> work, Consumer<R> done);
}
