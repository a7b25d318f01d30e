package org.clausewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as its users meet it: arguments in; output, files and exit code out. */
class CommandLineTest {

  private static final String POLICIES = "../../policies";

  @TempDir private Path folder;

  private Path policy(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void checkFindsNoErrorsInTheRealPolicies() {
    CommandLineRun run = CommandLineRun.of("check", POLICIES, "--severity", "error");
    assertEquals(new CommandLineRun(0, "15 files checked, no problems.\n", ""), run);
  }

  @Test
  void checkTakesOneFileOfACollection() {
    CommandLineRun run =
        CommandLineRun.of("check", POLICIES + "/huxley/social-media.policy", "--severity=error");
    assertEquals(new CommandLineRun(0, "1 file checked, no problems.\n", ""), run);
  }

  @Test
  void checkShowsPlaceCauseAndRemedy() throws IOException {
    Path file =
        policy(
            "p.policy",
            "trust t \"T\" { }\npolicy p \"P\" of t {\n\tstatement a \"See [[b]].\"\n}\n");
    CommandLineRun run = CommandLineRun.of("check", file.toString());
    assertEquals(1, run.exitCode());
    assertEquals(
        file
            + """
            :3:21: error unknown-reference: There is no section, clause or item called “b” here.
              3 | \tstatement a "See [[b]]."
                | \t                   ^
              hint: Did you mean “a”? A cross-reference names the id of a section or clause of this policy; an item is clause.item.

            1 error in 1 file; 1 file checked.
            """,
        run.out());
  }

  @Test
  void colourOnlyWhenAsked() throws IOException {
    Path file = policy("p.policy", "policy p \"P\" of t { }\n");
    assertFalse(CommandLineRun.of("check", file.toString()).out().contains("\u001B"));
    assertTrue(
        CommandLineRun.of("check", "--color=always", file.toString())
            .out()
            .contains("\u001B[31;1m"));
  }

  @Test
  void usageErrorsExitWithTwo() {
    assertEquals(2, CommandLineRun.of("check").exitCode());
    assertEquals(2, CommandLineRun.of("build", POLICIES).exitCode());
    assertEquals(2, CommandLineRun.of("nonsense").exitCode());
    assertEquals(
        2, CommandLineRun.of("build", POLICIES, "--out", "x", "--as-of", "yesterday").exitCode());
  }

  @Test
  void helpAndVersion() {
    assertTrue(CommandLineRun.of("--version").out().matches("clausewright \\d+\\.\\d+\\.\\d+\\n"));
    assertTrue(CommandLineRun.of("help", "build").out().contains("--as-of"));
    assertTrue(CommandLineRun.of("--help").out().contains("Exit codes"));
    assertTrue(CommandLineRun.of("generate-completion").out().contains("clausewright"));
  }

  @Test
  void prepareGoesThroughTheMainJob() {
    assertEquals(new CommandLineRun(0, "", ""), CommandLineRun.of("prepare"));
  }

  @Test
  void buildReplacesItsOwnOutputOnly() throws IOException {
    Path out = folder.resolve("site");
    assertEquals(
        0,
        CommandLineRun.of("build", POLICIES, "--out", out.toString(), "--as-of", "2026-11-21")
            .exitCode());
    assertTrue(Files.exists(out.resolve("index.html")));
    Files.writeString(out.resolve("old.html"), "");
    assertEquals(
        0,
        CommandLineRun.of("build", POLICIES, "--out", out.toString(), "--as-of", "2026-11-21")
            .exitCode());
    assertFalse(Files.exists(out.resolve("old.html")));
    Path other = Files.createDirectory(folder.resolve("letters"));
    Files.writeString(other.resolve("letter.txt"), "Dear Headteacher");
    CommandLineRun refused =
        CommandLineRun.of("build", POLICIES, "--out", other.toString(), "--as-of", "2026-11-21");
    assertEquals(1, refused.exitCode());
    assertTrue(refused.err().contains("output-not-ours"), refused.err());
    assertTrue(Files.exists(other.resolve("letter.txt")));
  }

  @Test
  void buildWritesNothingFromPoliciesWithErrors() throws IOException {
    Path file = policy("p.policy", "policy p \"P\" of nobody { }\n");
    Path out = folder.resolve("site");
    assertEquals(
        1,
        CommandLineRun.of(
                "build", file.toString(), "--out", out.toString(), "--as-of", "2026-11-21")
            .exitCode());
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(file), left.toList());
    }
  }

  @Test
  void buildSaysWhenNothingMayBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    CommandLineRun run =
        CommandLineRun.of(
            "build", POLICIES, "--out", file.resolve("site").toString(), "--as-of", "2026-11-21");
    assertEquals(1, run.exitCode());
    assertTrue(run.err().contains("not-writable"), run.err());
  }

  @Test
  void formatRewritesOrOnlyLooks() throws IOException {
    Path file = policy("p.policy", "trust   t \"T\"{}\n");
    assertEquals(1, CommandLineRun.of("format", "--check", file.toString()).exitCode());
    assertEquals("trust   t \"T\"{}\n", Files.readString(file));
    assertEquals(0, CommandLineRun.of("format", folder.toString()).exitCode());
    assertEquals("trust t \"T\" {\n}\n", Files.readString(file));
    assertEquals(0, CommandLineRun.of("format", "--check", file.toString()).exitCode());
  }

  @Test
  void formatReadsStandardInput() {
    InputStream in = new ByteArrayInputStream("trust t \"T\"{}".getBytes(StandardCharsets.UTF_8));
    assertEquals(
        new CommandLineRun(0, "trust t \"T\" {\n}\n", ""), CommandLineRun.of(in, "format", "-"));
  }

  @Test
  void aMissingPathIsAMistakeInTheCommand() {
    CommandLineRun run = CommandLineRun.of("check", POLICIES, "polices");
    assertEquals(
        new CommandLineRun(
            2,
            "",
            "clausewright check: There is no file or folder called “polices”.\n"
                + "Try “clausewright check --help”.\n"),
        run);
  }

  @Test
  void mistakesInACommandAreNamed() {
    String date = CommandLineRun.of("build", POLICIES, "--out", "x", "--as-of", "yesterday").err();
    assertTrue(date.contains("“yesterday” is not a date such as 2026-11-21."), date);
    String command = CommandLineRun.of("chekc").err();
    assertTrue(command.contains("Did you mean: clausewright check"), command);
  }

  @Test
  void coloursHonourTheEnvironment() {
    Map<String, String> forbidden = Map.of("NO_COLOR", "1");
    assertTrue(Terminal.isColoured(Terminal.Colour.AUTO, true, Map.of()));
    assertFalse(Terminal.isColoured(Terminal.Colour.AUTO, false, Map.of()));
    assertFalse(Terminal.isColoured(Terminal.Colour.AUTO, true, forbidden));
    assertTrue(Terminal.isColoured(Terminal.Colour.ALWAYS, false, forbidden));
    assertFalse(Terminal.isColoured(Terminal.Colour.NEVER, true, Map.of()));
  }

  @Test
  void formatKeepsPermissions() throws IOException {
    Path file = policy("p.policy", "trust   t \"T\"{}\n");
    Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-rw-r--");
    Files.setPosixFilePermissions(file, permissions);
    assertEquals(0, CommandLineRun.of("format", file.toString()).exitCode());
    assertEquals(permissions, Files.getPosixFilePermissions(file));
  }

  @Test
  void formatRejectsStandardInputThatIsNoText() {
    CommandLineRun run =
        CommandLineRun.of(new ByteArrayInputStream(new byte[] {'a', (byte) 0xE9}), "format", "-");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("not text in UTF-8"), run.err());
  }

  @Test
  void failuresNeverShowATrace() {
    StringWriter err = new StringWriter();
    assertEquals(1, Failures.report(new StackOverflowError(), false, new PrintWriter(err, true)));
    assertFalse(err.toString().contains("\tat "), err.toString());
    Failures.report(new IllegalStateException("x"), true, new PrintWriter(err, true));
    assertTrue(err.toString().contains("\tat "), err.toString());
  }

  @Test
  void preparesQuietly() {
    assertEquals(new CommandLineRun(0, "", ""), CommandLineRun.of("prepare"));
  }
}
