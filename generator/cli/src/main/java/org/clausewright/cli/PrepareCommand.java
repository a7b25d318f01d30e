package org.clausewright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.clausewright.language.RuleCatalogue;
import org.clausewright.language.RuleCatalogue.Explanation;
import picocli.CommandLine.Command;

/**
 * Runs every main command on a small sample and every rule on its example, so that the start script
 * can archive the classes that they need.
 */
@Command(
    name = "prepare",
    hidden = true,
    description = "Load everything once, to make later starts quicker.")
final class PrepareCommand implements Callable<Integer> {

  private static final String MISTAKE =
      "\npolicy mistake \"Mistake\" of nobody { statement a \"[[nowhere]]\" }\n";

  @Override
  public Integer call() throws IOException {
    PrintStream terminal = System.out;
    Path folder = Files.createTempDirectory("clausewright-sample");
    try {
      System.setOut(
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
      for (Explanation rule : RuleCatalogue.all()) {
        Path example = folder.resolve(rule.code() + ".policy");
        Main.run("check", Files.writeString(example, rule.example()).toString());
      }
      return run(folder.resolve("collection"), folder.resolve("built"));
    } finally {
      System.setOut(terminal);
      delete(folder);
    }
  }

  /** Runs the commands on a collection of two policies, one of which changes between two builds. */
  private static int run(Path collection, Path built) throws IOException {
    Path vocabulary = Files.createDirectories(collection.resolve("vocabulary"));
    Files.writeString(vocabulary.resolve("vocabulary.policy"), sample("vocabulary"));
    Files.writeString(collection.resolve("trust.policy"), sample("trust"));
    String policy = sample("policy");
    Path other = collection.resolve("other.policy");
    Files.writeString(other, policy.replace("sample-policy", "other-policy"));
    Path changing = Files.writeString(collection.resolve("policy.policy"), policy + MISTAKE);

    String[] check = {"check", collection.toString()};
    Main.prepare(check);
    Main.run(check);
    Main.run("format", "--check", other.toString());
    String[] build = {
      "build", collection.toString(), "--out", built.toString(), "--as-of", "2000-01-01"
    };
    Main.run(build); // which says what is wrong
    Files.writeString(changing, policy);
    Main.run(build);
    Files.writeString(changing, policy.replace("These are limits", "These are the limits"));
    return Main.run(build); // which takes the other policy over
  }

  private static String sample(String name) throws IOException {
    String path = "sample/" + name + ".policy";
    try (InputStream in = Objects.requireNonNull(PrepareCommand.class.getResourceAsStream(path))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
