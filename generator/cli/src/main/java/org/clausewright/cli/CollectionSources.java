package org.clausewright.cli;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.clausewright.generator.build.Sources;
import org.clausewright.language.PolicyCollection;
import org.clausewright.language.SourceFile;
import org.clausewright.model.organisation.Topic;

/** A collection of policies as a build reads it. */
record CollectionSources(PolicyCollection policies) implements Sources {

  @Override
  public List<File> files() {
    return policies.files().stream().map(CollectionSources::file).toList();
  }

  @Override
  public List<File> context() {
    return policies.context().stream().map(CollectionSources::file).toList();
  }

  @Override
  public <R> List<Topic> read(Predicate<File> wanted, Function<Content, R> work, Consumer<R> done) {
    return policies.read(
        file -> wanted.test(file(file)),
        read -> work.apply(new Content(read.policies(), read.problems())),
        done);
  }

  private static File file(SourceFile file) {
    return new File(file.path(), file.checksum(), file.policies(), file.adoptions());
  }
}
