package org.clausewright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.clausewright.generator.Generator;
import org.clausewright.language.PolicyReader;
import org.clausewright.language.Reading;
import picocli.CommandLine.Command;

/**
 * Does the main job once on a small sample, so that the start script can archive the classes that
 * it needs.
 */
@Command(
    name = "prepare",
    hidden = true,
    description = "Load everything once, to make later starts quicker.")
final class PrepareCommand implements Callable<Integer> {

  @Override
  public Integer call() throws IOException {
    Path sample = Files.createTempFile("clausewright-sample", ".policy");
    try (InputStream in =
        Objects.requireNonNull(PrepareCommand.class.getResourceAsStream("sample.policy"))) {
      Files.write(sample, in.readAllBytes());
      Reading reading = PolicyReader.read(List.of(sample));
      Generator.generate(reading.library(), LocalDate.EPOCH, file -> {});
      return reading.hasErrors() ? ExitCode.PROBLEMS : ExitCode.CLEAN;
    } finally {
      Files.delete(sample);
    }
  }
}
