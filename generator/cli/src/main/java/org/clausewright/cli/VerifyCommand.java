package org.clausewright.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.clausewright.generator.manifest.Manifest;
import org.clausewright.generator.manifest.ManifestJson;
import org.clausewright.generator.manifest.Verification;
import org.clausewright.generator.manifest.Verification.Difference;
import org.clausewright.generator.output.JsonObject.Unexpected;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether a built folder is still as it was written. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Compare a built folder with its manifest, and name every changed, missing or extra file.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  clausewright verify site",
      "",
      "The manifest, manifest.json, is written by every build: the SHA-256 of each file and of each",
      "source. The exit code is 0 if everything is as it was written, and 1 if it is not."
    })
final class VerifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "<dir>", description = "A folder that clausewright build has written.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Path file = folder.resolve(Manifest.FILE);
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no %s in “%s”: name a folder that clausewright build has written."
              .formatted(Manifest.FILE, folder));
    }
    Manifest manifest;
    try {
      manifest = ManifestJson.read(Files.readAllBytes(file));
    } catch (Unexpected e) {
      out.println(
          file + ": error unreadable-manifest: This is no manifest: " + e.getMessage() + ".");
      out.println("  hint: Build the folder anew, or compare it with a copy that you trust.");
      return ExitCode.PROBLEMS;
    }
    List<Difference> differences = Verification.differences(folder, manifest);
    for (Difference each : differences) {
      String kind = each.kind().name().toLowerCase(Locale.ROOT);
      out.println(kind + " ".repeat(9 - kind.length()) + Excerpt.printable(each.path()));
    }
    int count = manifest.outputs().size();
    String built =
        " as of " + manifest.edition().asOf() + " by clausewright " + manifest.toolkit().version();
    out.println(
        differences.isEmpty()
            ? TextReport.counted(count, "file") + " verified: all as built" + built + "."
            : "%d of the files are not as built%s (%d files listed)."
                .formatted(differences.size(), built, count));
    return differences.isEmpty() ? ExitCode.CLEAN : ExitCode.PROBLEMS;
  }
}
