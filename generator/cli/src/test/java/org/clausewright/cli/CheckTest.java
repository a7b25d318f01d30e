package org.clausewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.clausewright.language.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** What {@code check} finds, tells, mends and accepts. */
class CheckTest {

  private static final String SOURCE =
      """
      trust t "Example Trust" { people staff "Staff" }
      policy p "Policy" of t {
          section use "Use" number 5 {
              obligation first of staff "Staff must protect their accounts."
              obligation second printed "5.4" of staff%s "Staff must report misuse."
          }
      }
      """;

  @TempDir private Path folder;

  private static CommandLineRun run(String... args) {
    return CommandLineRun.of(args);
  }

  private Path policy(String annotation) throws IOException {
    return Files.writeString(folder.resolve("p.policy"), SOURCE.formatted(annotation));
  }

  private String gap(String... options) {
    String[] args = new String[options.length + 4];
    args[0] = "check";
    args[1] = folder.toString();
    args[2] = "--rule";
    args[3] = "numbering-gap";
    System.arraycopy(options, 0, args, 4, options.length);
    return run(args).out();
  }

  @Test
  void findingsAreProblems() throws IOException {
    policy("");
    CommandLineRun run = run("check", folder.toString(), "--rule", "numbering-gap");
    assertEquals(1, run.exitCode());
    assertTrue(run.out().contains("p.policy:5:35: warning numbering-gap: "), run.out());
  }

  @Test
  void severityFilters() throws IOException {
    policy("");
    assertEquals("1 file checked, no problems.\n", gap("--severity", "error"));
  }

  @Test
  void acceptedFindingsAreCountedAndListed() throws IOException {
    policy(" accept numbering-gap because \"Approved as printed.\"");
    assertEquals("1 file checked, no problems; 1 finding accepted.\n", gap());
    assertTrue(gap("--accepted").contains("because: Approved as printed."));
  }

  @Test
  void acceptanceInTheSectionOrThePolicyHoldsForAllOfIt() throws IOException {
    String accept = "accept numbering-gap because \"Printed so.\"";
    for (String opening : List.of("number 5 {", "of t {")) {
      Files.writeString(
          folder.resolve("p.policy"),
          SOURCE.formatted("").replace(opening, opening + " " + accept));
      assertEquals("1 file checked, no problems; 1 finding accepted.\n", gap());
    }
  }

  @Test
  void idleAcceptancesAreFindings() throws IOException {
    Files.writeString(
        folder.resolve("p.policy"),
        """
        trust t "T" { }
        policy p "P" of t {
            accept numbering-gap because "There was one."
            accept no-such-rule because "Misspelt."
        }
        """);
    String found = run("check", folder.toString(), "--severity=warning").out();
    assertTrue(found.contains("warning acceptance-unused"), found);
    assertTrue(found.contains("warning unknown-rule"), found);
  }

  @Test
  void projectFileSetsSeverities() throws IOException {
    policy("");
    Path project = folder.resolve("clausewright.toml");
    Files.writeString(project, "[rules]\nnumbering-gap = \"off\"\n");
    assertEquals("1 file checked, no problems.\n", gap());
    Files.writeString(project, "[rules]\nnumbering-gap = \"error\"\n");
    assertTrue(gap().contains("error numbering-gap"));
    CommandLineRun build =
        run("build", folder.toString(), "--out", folder.resolve("out").toString());
    assertEquals(1, build.exitCode());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void projectFileWithMistakes() throws IOException {
    policy("");
    Files.writeString(
        folder.resolve("clausewright.toml"),
        "[rules]\nnumbering-gpa = \"off\"\nnumbering-gap = \"loud\"\n[stile]\n");
    String out = gap();
    assertTrue(out.contains("clausewright.toml:2:1: error project-file"), out);
    assertTrue(out.contains("Did you mean “numbering-gap”?"), out);
    assertTrue(out.contains("A rule can't be “loud”."), out);
    assertTrue(out.contains("“stile” means nothing here."), out);
    Files.writeString(folder.resolve("clausewright.toml"), "[rules\n");
    assertTrue(gap().contains("clausewright.toml:1:"));
  }

  @Test
  void unknownRuleIsAMistakeInTheCommand() throws IOException {
    policy("");
    CommandLineRun run = run("check", folder.toString(), "--rule", "numbering-gpa");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("Did you mean “numbering-gap”?"), run.err());
  }

  @Test
  void fixMendsUntilNothingSafeIsLeft() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("p.policy"),
            "\uFEFFtrust t \"T\" { }\r\npolicy p \"P\" of t {\r\n    accept numbering-gap because \"x\"\r\n}\r\n");
    String out = run("check", folder.toString(), "--fix", "--rule", "numbering-gap").out();
    assertTrue(out.contains("mended "), out);
    assertFalse(Files.readString(file).contains("accept"), "removed");
    assertTrue(Files.readString(file).startsWith("\uFEFFtrust t"), "the mark stays");
  }

  @Test
  void jsonKeepsToItsSchema() throws IOException {
    policy(" accept numbering-gap because \"Printed so.\"");
    String schema = text(CheckTest.class.getResourceAsStream("findings-1.schema.json"));
    assertEquals(
        List.of(), violations(schema, SpecificationVersion.DRAFT_2020_12, gap("--format=json")));
    String all = run("check", "../../policies", "--format=json", "--as-of=2026-11-21").out();
    assertEquals(List.of(), violations(schema, SpecificationVersion.DRAFT_2020_12, all));
  }

  @Test
  void sarifKeepsToItsSchema() throws IOException {
    policy(" accept numbering-gap because \"Printed so.\"");
    Path published =
        Path.of(System.getProperty("clausewright.schemas", "")).resolve("sarif-schema-2.1.0.json");
    assumeTrue(Files.exists(published), () -> "no published schema at " + published);
    String schema = Files.readString(published);
    assertEquals(
        List.of(), violations(schema, SpecificationVersion.DRAFT_4, gap("--format=sarif")));
    String all = run("check", "../../policies", "--format=sarif", "--as-of=2026-11-21").out();
    assertEquals(List.of(), violations(schema, SpecificationVersion.DRAFT_4, all));
  }

  @Test
  void fingerprintsStayWhenLinesMove() throws IOException {
    policy("");
    String before = fingerprint(gap("--format=json"));
    Files.writeString(folder.resolve("p.policy"), "\n// moved\n\n" + SOURCE.formatted(""));
    assertEquals(before, fingerprint(gap("--format=json")));
  }

  private static String fingerprint(String json) {
    Matcher found = Pattern.compile("\"fingerprint\" : \"(\\w+)\"").matcher(json);
    assertTrue(found.find(), json);
    return found.group(1);
  }

  @Test
  void junitCountsFailures() throws Exception {
    policy("");
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(gap("--format=junit").getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        "1",
        xml.getDocumentElement()
            .getElementsByTagName("testsuite")
            .item(0)
            .getAttributes()
            .getNamedItem("failures")
            .getNodeValue());
  }

  /** The second check, after the change, reads only what has changed. */
  @Test
  void watchChecksAgain() throws Exception {
    Path file = policy("");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream terminal = System.out;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    String[] args = {"check", folder.toString(), "--rule", "numbering-gap", "--watch"};
    Thread watching = new Thread(() -> Main.run(args));
    try {
      watching.start();
      awaitText(out, "1 warning in 1 file");
      Files.writeString(file, SOURCE.formatted("").replace("5.4", "5.2"));
      awaitText(out, "1 file checked, no problems.");
    } finally {
      watching.interrupt();
      watching.join(10_000);
      System.setOut(terminal);
    }
    assertFalse(watching.isAlive());
  }

  private static void awaitText(ByteArrayOutputStream out, String text) throws Exception {
    for (int i = 0; i < 200 && !out.toString(StandardCharsets.UTF_8).contains(text); i++) {
      Thread.sleep(100);
    }
    assertTrue(out.toString(StandardCharsets.UTF_8).contains(text), out.toString());
  }

  @Test
  void findingsDoNotStopABuild() throws IOException {
    policy("");
    Path site = folder.resolve("site");
    CommandLineRun build =
        run("build", folder.toString(), "--out", site.toString(), "--as-of", "2026-11-21");
    assertEquals(0, build.exitCode(), build.out());
    assertTrue(build.out().startsWith("Built "), build.out());
    assertTrue(Files.exists(site.resolve("index.html")));
  }

  @Test
  void everyRuleIsExplained() {
    String list = run("explain").out();
    for (String code : RuleCatalogue.codes()) {
      assertTrue(list.contains("  " + code + " "), code);
      assertTrue(run("explain", code).out().contains("Example:"), code);
    }
  }

  private static List<String> violations(
      String schema, SpecificationVersion version, String document) {
    Schema compiled =
        SchemaRegistry.withDefaultDialect(version).getSchema(schema, InputFormat.JSON);
    return compiled.validate(document, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static String text(InputStream in) throws IOException {
    try (InputStream stream = Objects.requireNonNull(in)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
