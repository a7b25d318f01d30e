package org.clausewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.clausewright.generator.Generator;
import org.clausewright.generator.checklist.Answer;
import org.clausewright.generator.checklist.Checklist;
import org.clausewright.generator.checklist.ChecklistOutput;
import org.clausewright.generator.checklist.FilledCheck;
import org.clausewright.generator.checklist.Outcome;
import org.clausewright.generator.checklist.Result;
import org.clausewright.generator.checklist.filled.FilledChecklist;
import org.clausewright.generator.edition.Edition;
import org.clausewright.language.PolicyReader;
import org.clausewright.model.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filled checklists of the real policies read back, also after the policies have changed. */
class StatusTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Path POLICIES = Path.of("../../policies");
  private static final String HUXLEY = "huxley-social-media";
  private static final Result PASSED =
      new Result(Outcome.PASSED, "https://example.org/m", "A. Smith", Optional.of(DAY), "");

  private static final String SOURCE =
      """
      trust t "Example Trust" { people staff "Staff" }
      policy p "Policy" of t {
          section use "Use" {
              obligation first of staff "Staff must protect their accounts."
              prohibition second of staff "Staff must not share passwords."
          }
      }
      """;

  @TempDir private Path folder;

  private static List<Policy> policies() {
    return PolicyReader.read(List.of(POLICIES)).library().policies();
  }

  private static Checklist filled(Policy policy, Result result) {
    Checklist open = Checklist.of(policy, DAY);
    return open.carryingOver(
        open.checks().stream()
            .map(
                check ->
                    new FilledCheck(
                        check.id(), check.clause(), check.exactWords(), check.digest(), result))
            .toList());
  }

  private Path save(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private Path source(String text) throws IOException {
    return Files.writeString(folder.resolve("p.policy"), text);
  }

  private Path filledSource(Result result, String name) throws IOException {
    Policy policy = PolicyReader.read(List.of(source(SOURCE))).library().policies().get(0);
    return save(name, ChecklistOutput.csv(filled(policy, result)));
  }

  private static CommandLineRun status(Path file, Path policies, String... options) {
    List<String> line = new ArrayList<>(List.of("checklist", "status", file.toString()));
    line.addAll(List.of("--policies", policies.toString(), "--as-of", DAY.toString()));
    line.addAll(List.of(options));
    return CommandLineRun.of(line.toArray(String[]::new));
  }

  @Test
  void everyRealPolicyComesBackFromEveryFormat() throws IOException {
    for (Policy policy : policies()) {
      Checklist filled = filled(policy, PASSED);
      for (byte[] file :
          List.of(
              ChecklistOutput.xlsx(filled),
              ChecklistOutput.csv(filled),
              ChecklistOutput.json(filled))) {
        FilledChecklist read = FilledChecklist.read(List.of(save("filled", file)));
        assertEquals(List.of(), read.problems());
        assertEquals(filled, Checklist.of(policy, DAY).carryingOver(read.checks()));
      }
    }
  }

  /** Inserts a word into every sixth check's words, or into the lead-in of several. */
  @Test
  void changedWordsReopenExactlyTheirChecks() throws IOException {
    Policy huxley = policy(POLICIES).orElseThrow();
    Checklist before = filled(huxley, PASSED);
    Path file = save("filled.xlsx", ChecklistOutput.xlsx(before));
    String text = Files.readString(POLICIES.resolve("huxley/social-media.policy"));
    int changed = 0;
    for (int nth = 0; nth < before.checks().size(); nth += 6) {
      String[] words = before.checks().get(nth).exactWords().split(" ", 4);
      String phrase = String.join(" ", List.of(words).subList(0, Math.min(3, words.length)));
      Optional<Policy> policy = policy(copy(text.replace(phrase, phrase + " newly")));
      if (!text.contains(phrase) || policy.isEmpty()) {
        continue;
      }
      Checklist now = Checklist.of(policy.get(), DAY);
      Set<String> expected = new TreeSet<>();
      for (int i = 0; i < now.checks().size(); i++) {
        if (!now.checks().get(i).exactWords().equals(before.checks().get(i).exactWords())) {
          expected.add(now.checks().get(i).id());
        }
      }
      Checklist carried = now.carryingOver(FilledChecklist.read(List.of(file)).checks());
      Set<String> reopened = new TreeSet<>();
      carried.answers().stream()
          .filter(answer -> answer.reopened().isPresent())
          .forEach(answer -> reopened.add(answer.check().id()));
      assertEquals(expected, reopened);
      assertEquals(reopened.size(), carried.count(Outcome.OPEN));
      assertTrue(reopened.size() < now.checks().size() / 2);
      changed += expected.isEmpty() ? 0 : 1;
    }
    assertTrue(changed > 3, "some words of the policy were changed: " + changed);
  }

  private Path copy(String huxley) throws IOException {
    Path copy = folder.resolve("copy");
    try (var files = Files.walk(POLICIES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(POLICIES.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.writeString(
            target, file.endsWith("huxley/social-media.policy") ? huxley : Files.readString(file));
      }
    }
    return copy;
  }

  private static Optional<Policy> policy(Path folder) {
    return PolicyReader.read(List.of(folder)).library().policies().stream()
        .filter(each -> each.id().equals(HUXLEY))
        .findFirst();
  }

  @Test
  void tellsWhatChangedSince() throws IOException {
    Path file = filledSource(PASSED, "f.csv");
    Path changed =
        source(
            SOURCE
                .replace("must protect their", "should protect their")
                .replace("prohibition second", "prohibition third"));
    CommandLineRun run = status(file, changed);
    assertEquals(1, run.exitCode());
    assertEquals(
        """
        Policy – Example Trust, as of 2026-11-21

        1. Use: 2 open
          open again      1.1 “Staff should protect their accounts.”
                          the words of 1.1 changed since it was passed by A. Smith on 2026-11-21, evidence: https://example.org/m
                          was: “Staff [must] protect their accounts.”
                          now: “Staff [should] protect their accounts.”
          open            1.2 “Staff must not share passwords.”
        """,
        run.out().substring(0, run.out().indexOf("\nReview metadata")));
    assertTrue(
        run.out().contains("No longer in the policy\n  p/second (1.2): passed by A. Smith"),
        run.out());
    assertTrue(run.out().endsWith("; 1 open again; 1 no longer in the policy.\n"), run.out());
  }

  @Test
  void allDoneIsClean() throws IOException {
    Path file = filledSource(PASSED, "f.csv");
    CommandLineRun run = status(file, folder.resolve("p.policy"));
    assertEquals(0, run.exitCode());
    assertEquals("", run.err());
    Path open = filledSource(Result.OPEN, "open.csv");
    assertEquals(1, status(open, folder.resolve("p.policy")).exitCode());
  }

  @Test
  void writesWhatIsToBeFilledInFurther() throws IOException {
    Path file = filledSource(PASSED, "f.csv");
    Path policy = folder.resolve("p.policy");
    for (String name : List.of("next.xlsx", "next.csv", "next.json")) {
      Path next = folder.resolve(name);
      assertEquals(0, status(file, policy, "--out", next.toString()).exitCode());
      assertEquals(0, status(next, policy).exitCode());
    }
    assertEquals(2, status(file, policy, "--out", file.toString()).exitCode());
    assertEquals(2, status(file, policy, "--out", "next.pdf").exitCode());
  }

  @Test
  void tellsOtherTools() throws IOException {
    Result failed = new Result(Outcome.FAILED, "", "", Optional.empty(), "]]> <no> & =1+1");
    Path file = filledSource(failed, "f.csv");
    Path policy = folder.resolve("p.policy");
    String junit = status(file, policy, "--format=junit").out();
    assertTrue(junit.contains("failures=\"2\""), junit);
    assertTrue(junit.contains("message=\"failed, note: ]]&gt; &lt;no&gt; &amp; =1+1\""), junit);
    String json = status(file, policy, "--format=json").out();
    String schema = schema();
    assertEquals(
        List.of(),
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema, InputFormat.JSON)
            .validate(json, InputFormat.JSON));
    assertTrue(json.contains("\"outcome\" : \"failed\""), json);
    assertTrue(status(file, policy, "--format=oscal").out().contains("\"not-satisfied\""));
    assertTrue(status(file, policy, "--format=csv").out().contains("failed,,,,]]> <no>"));
    assertTrue(status(file, policy, "--format=xlsx").out().startsWith("PK"));
  }

  private static String schema() {
    Edition edition = Edition.whole(LocalDate.EPOCH);
    return Generator.ofAll(List.of(), edition).stream()
        .filter(file -> file.path().equals(ChecklistOutput.SCHEMA))
        .map(file -> new String(file.content(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void mistakesInFilesAreToldLikeThoseInPolicies() throws IOException {
    Path file = filledSource(PASSED, "f.csv");
    Files.writeString(file, Files.readString(file).replace("passed", "perhaps"));
    CommandLineRun run = status(file, folder.resolve("p.policy"));
    assertEquals(1, run.exitCode());
    assertTrue(
        run.out().contains("f.csv:2:17: error unknown-result: “Result”: “perhaps” is no result."),
        run.out());
    CommandLineRun json = status(file, folder.resolve("p.policy"), "--format=json");
    assertEquals("", json.out());
    assertTrue(json.err().contains("unknown-result"), json.err());
  }

  @Test
  void mistakesInTheCommandAreUsage() throws IOException {
    Path file = filledSource(PASSED, "f.csv");
    assertEquals(2, CommandLineRun.of("checklist").exitCode());
    assertEquals(2, CommandLineRun.of("checklist", "status").exitCode());
    assertEquals(2, status(folder.resolve("none.csv"), POLICIES).exitCode());
    CommandLineRun other = status(file, POLICIES);
    assertEquals(2, other.exitCode());
    assertTrue(other.err().contains("There is no policy called “p” here"), other.err());
    assertEquals(2, status(folder, POLICIES).exitCode());
    assertFalse(CommandLineRun.of("help", "checklist").out().isEmpty());
  }

  @Test
  void severalPoliciesAtOnceInTextAndForBuildServers() throws IOException {
    List<Policy> policies = policies();
    Path first = save("a.csv", ChecklistOutput.csv(filled(policies.get(0), PASSED)));
    Path second = save("b.json", ChecklistOutput.json(filled(policies.get(1), PASSED)));
    assertEquals(0, status(first, POLICIES, second.toString()).exitCode());
    CommandLineRun json = status(first, POLICIES, second.toString(), "--format=json");
    assertEquals(2, json.exitCode());
    assertTrue(json.err().contains("one at a time"), json.err());
    assertEquals(0, status(first, POLICIES, second.toString(), "--format=junit").exitCode());
  }

  @Test
  void hostileWordsDontSteerTheTerminal() throws IOException {
    Result hostile =
        new Result(Outcome.FAILED, "\u001B[31m", "\u202Ea", Optional.empty(), "\u0007");
    Policy policy = PolicyReader.read(List.of(source(SOURCE))).library().policies().get(0);
    List<Answer> answers = filled(policy, hostile).answers();
    assertEquals(hostile, answers.get(0).result());
    Path file = save("f.json", ChecklistOutput.json(filled(policy, hostile)));
    String out = status(file, folder.resolve("p.policy")).out();
    assertFalse(out.contains("\u001B") || out.contains("\u202E") || out.contains("\u0007"), out);
  }
}
