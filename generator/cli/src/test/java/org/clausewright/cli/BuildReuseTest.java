package org.clausewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.clausewright.generator.build.Build;
import org.clausewright.generator.build.Progress;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.Format;
import org.clausewright.generator.edition.Product;
import org.clausewright.generator.manifest.Checksum;
import org.clausewright.generator.manifest.Manifest;
import org.clausewright.generator.manifest.ManifestJson;
import org.clausewright.generator.manifest.PreviousBuild;
import org.clausewright.generator.manifest.Verification;
import org.clausewright.generator.output.JsonObject.Unexpected;
import org.clausewright.generator.output.Sha256;
import org.clausewright.generator.output.Spares;
import org.clausewright.language.Checking;
import org.clausewright.language.PolicyCollection;
import org.clausewright.model.problem.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever changes, a build that takes over from the previous one equals a build from nothing. */
class BuildReuseTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
  private static final String HUXLEY = "huxley/social-media.policy";
  private static final String WEAVER = "weaver/social-media.policy";

  @TempDir private Path folder;
  private Path policies = Path.of("");
  private Path site = Path.of("");

  @BeforeEach
  void copyPolicies() throws IOException {
    policies = folder.resolve("policies");
    site = folder.resolve("site");
    Path real = Path.of("../../policies");
    try (Stream<Path> files = Files.walk(real)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = policies.resolve(real.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    assertEquals(6, builds().generated());
  }

  @Test
  void nothingChanged() throws IOException {
    assertEquals(0, builds().generated());
  }

  @Test
  void oneClauseChanged() throws IOException {
    replace(HUXLEY, "School", "Academy");
    assertEquals(1, builds().generated());
  }

  @Test
  void onePolicyChangedAfterAnother() throws IOException {
    Edition edition = Edition.whole(AS_OF).without(Product.COMPARISON);
    assertEquals(6, builds(edition).generated());
    replace(HUXLEY, "School", "Academy");
    assertEquals(1, builds(edition).generated());
    replace(WEAVER, "staff", "employees");
    assertEquals(1, builds(edition).generated());
    assertEquals(0, builds(edition).generated());
  }

  @Test
  void oneLetterChanged() throws IOException {
    replace(HUXLEY, "School", "Schoof");
    assertEquals(1, builds().generated());
  }

  @Test
  void policyRemovedAndRestored() throws IOException {
    String text = Files.readString(policies.resolve(HUXLEY));
    Files.delete(policies.resolve(HUXLEY));
    assertEquals(0, builds().generated());
    Files.writeString(policies.resolve(HUXLEY), text);
    assertEquals(1, builds().generated());
  }

  @Test
  void policyMovedToAnotherFile() throws IOException {
    Files.move(policies.resolve(HUXLEY), policies.resolve("huxley/online.policy"));
    builds();
  }

  @Test
  void vocabularyChanged() throws IOException {
    try (Stream<Path> files = Files.list(policies.resolve("vocabulary"))) {
      for (Path file : files.toList()) {
        Files.writeString(file, "// another edition\n" + Files.readString(file));
      }
    }
    assertEquals(6, builds().generated());
  }

  @Test
  void projectFileAdded() throws IOException {
    Files.writeString(policies.resolve("clausewright.toml"), "");
    assertEquals(6, builds().generated());
  }

  @Test
  void outputsTamperedWith() throws IOException {
    Path page = site.resolve("weaver-social-media/policy.html");
    String text = Files.readString(page);
    Files.writeString(page, text.replaceFirst("staff", "stuff"));
    Files.setLastModifiedTime(page, FileTime.from(later()));
    Files.delete(site.resolve("huxley-social-media/policy.md"));
    Files.writeString(site.resolve("index.html"), "");
    Files.writeString(site.resolve("extra.html"), "");
    assertEquals(2, builds().generated());
  }

  @Test
  void anOutputIsGoneAndAnotherPolicyChanged() throws IOException {
    Files.delete(site.resolve("weaver-social-media/policy.md"));
    replace(HUXLEY, "School", "Academy");
    assertEquals(2, builds().generated());
  }

  @Test
  void anOutputIsGoneAndNothingIsCompared() throws IOException {
    Edition edition = Edition.whole(AS_OF).without(Product.COMPARISON);
    build(edition, "1", site, false);
    TreeMap<String, String> whole = digests(site);
    Files.delete(site.resolve("weaver-social-media/policy.md"));
    assertEquals(1, build(edition, "1", site, false).generated());
    assertEquals(whole, digests(site));
  }

  @Test
  void stopped() throws IOException {
    TreeMap<String, String> before = digests(site);
    replace(HUXLEY, "School", "Academy");
    Build build = build(Edition.whole(AS_OF), "1", site);
    Progress stopped =
        new Progress() {
          @Override
          public void built(int policies) {}

          @Override
          public boolean isStopped() {
            return true;
          }
        };
    assertThrows(CancellationException.class, () -> build.run(Optional::empty, stopped));
    assertEquals(before, digests(site));
    assertEquals(List.of("fresh", "policies", "site"), names(folder));
  }

  @Test
  void manifestDamaged() throws IOException {
    Files.writeString(site.resolve(Manifest.FILE), "{\"schema\": [");
    assertEquals(6, builds().generated());
  }

  @Test
  void otherDayOtherFormatsOtherProgram() throws IOException {
    Edition edition = Edition.whole(AS_OF);
    assertEquals(6, build(Edition.whole(AS_OF.plusDays(1)), "1", site, false).generated());
    Edition html = new Edition(AS_OF, EnumSet.allOf(Product.class), Set.of(Format.HTML));
    assertEquals(6, build(html, "1", site, false).generated());
    assertEquals(0, build(html, "1", site, false).generated());
    assertEquals(6, build(edition, "1", site, false).generated());
    assertEquals(6, build(edition, "2", site, false).generated());
    assertEquals(6, build(edition, "", site, false).generated());
  }

  @Test
  void errorLeavesThePreviousBuild() throws IOException {
    TreeMap<String, String> before = digests(site);
    replace(WEAVER, "of weaver", "of nobody");
    Build.Outcome outcome = build(Edition.whole(AS_OF), "1", site, false);
    assertEquals("unknown-organisation", outcome.errors().get(0).code());
    assertEquals(before, digests(site));
    assertEquals(List.of("fresh", "policies", "site"), names(folder));
  }

  /** Builds with and without the previous build, and compares every byte. */
  private Build.Outcome builds() throws IOException {
    return builds(Edition.whole(AS_OF));
  }

  private Build.Outcome builds(Edition edition) throws IOException {
    Build.Outcome outcome = build(edition, "1", site, false);
    Path fresh = folder.resolve("fresh");
    build(edition, "1", fresh, true);
    assertEquals(digests(fresh), digests(site));
    Manifest manifest = assertReadable();
    assertEquals(List.of(), Verification.differences(site, manifest));
    return outcome;
  }

  @Test
  void manifestAndListKeepToTheirSchemas() throws IOException {
    assertValid("schema/manifest-1.schema.json", "manifest.json");
    assertValid("schema/policies-1.schema.json", "policies.json");
  }

  private void assertValid(String schema, String file) throws IOException {
    var errors =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(site.resolve(schema)), InputFormat.JSON)
            .validate(Files.readString(site.resolve(file)), InputFormat.JSON);
    assertEquals(List.of(), errors, file);
  }

  private Manifest assertReadable() throws IOException {
    try {
      return ManifestJson.read(Files.readAllBytes(site.resolve(Manifest.FILE)));
    } catch (Unexpected e) {
      throw new AssertionError(e);
    }
  }

  private Build.Outcome build(Edition edition, String fingerprint, Path out, boolean anew)
      throws IOException {
    return build(edition, fingerprint, out)
        .run(() -> anew ? Optional.empty() : PreviousBuild.in(out), count -> {});
  }

  private Build build(Edition edition, String fingerprint, Path out) {
    Checking errors = new Checking(Optional.of(AS_OF), Set.of(), Severity.ERROR);
    PolicyCollection collection = PolicyCollection.find(List.of(policies), errors, Checksum::of);
    Manifest.Toolkit toolkit = new Manifest.Toolkit("0", fingerprint);
    Spares spares = out.equals(site) ? spares() : Spares.NONE;
    return new Build(new CollectionSources(collection), out, spares, edition, toolkit);
  }

  /** What the builds begin with that take over from the previous one. */
  Spares spares() {
    return Spares.NONE;
  }

  private void replace(String file, String from, String to) throws IOException {
    Path path = policies.resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(from));
    Files.writeString(path, text.replaceFirst(from, to));
  }

  private Instant later() throws IOException {
    return Files.getLastModifiedTime(site.resolve(Manifest.FILE)).toInstant().plusMillis(1);
  }

  private static TreeMap<String, String> digests(Path root) throws IOException {
    TreeMap<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        digests.put(root.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
      }
    }
    return digests;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
