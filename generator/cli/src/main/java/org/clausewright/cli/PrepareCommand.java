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
import org.clausewright.language.PolicyReader;
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
      String sample = sample();
      Path sound = Files.writeString(folder.resolve("sound.policy"), sample);
      Path unsound = Files.writeString(folder.resolve("unsound.policy"), sample + MISTAKE);
      for (Explanation rule : RuleCatalogue.all()) {
        Path example = folder.resolve(rule.code() + ".policy");
        Main.run("check", Files.writeString(example, rule.example()).toString());
      }
      return run(sound.toString(), unsound.toString(), folder.resolve("built").toString());
    } finally {
      System.setOut(terminal);
      delete(folder);
    }
  }

  private static int run(String sound, String unsound, String built) {
    PolicyReader.prepare(true);
    Main.run("check", unsound);
    Main.run("format", "--check", sound);
    String[] build = {"build", sound, "--out", built, "--as-of", "2000-01-01"};
    Main.run(build);
    return Main.run(build); // which finds the first and takes it over
  }

  private static String sample() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(PrepareCommand.class.getResourceAsStream("sample.policy"))) {
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
