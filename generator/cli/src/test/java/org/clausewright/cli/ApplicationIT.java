package org.clausewright.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application, unpacked and started as its users start it. */
@DisabledOnOs(OS.WINDOWS)
class ApplicationIT {

  private static final Path POLICIES = Path.of("../../policies").toAbsolutePath().normalize();

  private static final int KILLS = 12;

  @TempDir private static Path folder;
  private static Path command = Path.of("");

  record Run(int exitCode, String out, String err) {}

  /** Unpacks the zip into a folder with spaces in its name. */
  @BeforeAll
  static void unpack() throws IOException {
    Path home = Files.createDirectory(folder.resolve("my programs"));
    Path zip;
    try (var files = Files.newDirectoryStream(Path.of("target"), "clausewright-*.zip")) {
      zip = files.iterator().next();
    }
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
        Path path = home.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          Files.createDirectories(path.getParent());
          Files.write(path, in.readAllBytes());
        }
      }
    }
    String name = zip.getFileName().toString().replace(".zip", "");
    command = home.resolve(name).resolve("bin/clausewright");
    assertTrue(command.toFile().setExecutable(true));
    assertTrue(Files.exists(home.resolve(name).resolve("LICENSE")));
  }

  private static Run run(String... arguments) throws IOException, InterruptedException {
    return run("", Map.of(), command, arguments);
  }

  private static Run run(
      String in, Map<String, String> environment, Path start, String... arguments)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of(start.toString()));
    line.addAll(List.of(arguments));
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder builder = new ProcessBuilder(line).redirectError(err.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("CLAUSEWRIGHT_CACHE", "off");
    builder.environment().putAll(environment);
    Process process = builder.start();
    try (OutputStream stream = process.getOutputStream()) {
      stream.write(in.getBytes(StandardCharsets.UTF_8));
    }
    String out;
    try (InputStream stream = process.getInputStream()) {
      out = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    return new Run(process.exitValue(), out, Files.readString(err));
  }

  @Test
  void mainJobOnTheRealPolicies() throws Exception {
    Path site = folder.resolve("the site");
    Run run = run("build", POLICIES.toString(), "--out", site.toString(), "--as-of", "2026-11-21");
    assertEquals("", run.err());
    assertEquals(0, run.exitCode());
    assertTrue(Files.exists(site.resolve("index.html")));
  }

  /** With hundreds of policies other options are given to Java; the user's own still hold. */
  @Test
  void manyPoliciesInLittleMemory() throws Exception {
    Path many = Files.createDirectory(folder.resolve("many"));
    for (int i = 0; i < 600; i++) {
      Files.writeString(many.resolve("t" + i + ".policy"), "trust t%d \"T\" {\n}\n".formatted(i));
    }
    Map<String, String> little = Map.of("CLAUSEWRIGHT_JAVA_OPTIONS", "-Xmx200m");
    Run run = run("", little, command, "check", many.toString(), "--severity", "error");
    assertEquals(new Run(0, "600 files checked, no problems.\n", ""), run);
  }

  /** Another Java, another place, language and time zone: the same bytes in every format. */
  @Test
  void sameBytesOnEveryJava() throws Exception {
    Path here = folder.resolve("here");
    Path there = Files.createDirectories(folder.resolve("over there")).resolve("site");
    String[] build = {"build", POLICIES.toString(), "--anew", "--as-of", "2026-11-21", "--out"};
    assertEquals(0, run(with(build, here.toString())).exitCode());
    Map<String, String> surroundings =
        Map.of(
            "LC_ALL", "C",
            "TZ", "Pacific/Kiritimati",
            "CLAUSEWRIGHT_JAVA_OPTIONS", "-Duser.language=tr -Duser.region=TR");
    for (Path java : otherJavas()) {
      Map<String, String> environment = new HashMap<>(surroundings);
      environment.put("JAVA_HOME", java.toString());
      Run run = run("", environment, command, with(build, there.toString()));
      assertEquals(new Run(0, run.out(), ""), run, java.toString());
      for (String file : files(here)) {
        assertArrayEquals(
            Files.readAllBytes(here.resolve(file)),
            Files.readAllBytes(there.resolve(file)),
            java + " " + file);
      }
      assertEquals(files(here), files(there));
    }
  }

  /** This Java, and all others that Debian knows of from 17 on. */
  private static List<Path> otherJavas() throws IOException {
    List<Path> javas = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
    Path installed = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(installed)) {
      try (var folders = Files.list(installed)) {
        folders
            .filter(each -> Files.isExecutable(each.resolve("bin/java")))
            .filter(each -> Files.isRegularFile(each.resolve("release")))
            .filter(each -> each.getFileName().toString().matches(".*-(17|2[1-9])-.*"))
            .sorted()
            .forEach(javas::add);
      }
    }
    return javas;
  }

  private static List<String> files(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void verifyNamesWhatIsNotAsBuilt() throws Exception {
    Path site = folder.resolve("verified");
    run("build", POLICIES.toString(), "--out", site.toString(), "--as-of", "2026-11-21");
    Run whole = run("verify", site.toString());
    assertEquals(0, whole.exitCode());
    assertTrue(whole.out().contains("all as built as of 2026-11-21"), whole.out());
    Files.writeString(site.resolve("index.html"), "another");
    Files.delete(site.resolve("comparison.csv"));
    Files.writeString(site.resolve("letter.txt"), "");
    Run changed = run("verify", site.toString());
    assertEquals(1, changed.exitCode());
    assertTrue(
        changed
            .out()
            .startsWith("missing  comparison.csv\nchanged  index.html\nextra    letter.txt\n3 "),
        changed.out());
    Run none = run("verify", folder.toString());
    assertEquals(2, none.exitCode());
    assertTrue(none.err().contains("manifest.json"), none.err());
    Files.writeString(site.resolve("manifest.json"), "[]");
    assertEquals(1, run("verify", site.toString()).exitCode());
  }

  /** Ends builds at moments of all kinds; what is there before and after is a whole build. */
  @Test
  void killedBuildsLeaveWholeOutput() throws Exception {
    Path site = Files.createDirectory(folder.resolve("killed")).resolve("site");
    String[] build = {"build", POLICIES.toString(), "--out", site.toString(), "--anew", "--as-of"};
    long started = System.nanoTime();
    assertEquals(0, run(with(build, "2026-01-01")).exitCode());
    long whole = System.nanoTime() - started;
    Random random = new Random(1);
    for (int i = 0; i < KILLS; i++) {
      List<String> line = new ArrayList<>(List.of(command.toString()));
      line.addAll(List.of(with(build, "2026-%02d-01".formatted(i % 12 + 1))));
      ProcessBuilder builder = new ProcessBuilder(line);
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      builder.environment().put("CLAUSEWRIGHT_CACHE", "off");
      Process process =
          builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
      long patience = (long) (whole * (0.3 + 0.8 * random.nextDouble()));
      if (!process.waitFor(patience, TimeUnit.NANOSECONDS)) {
        process.destroyForcibly().waitFor();
      }
      Run verified = run("verify", site.toString());
      assertEquals(0, verified.exitCode(), verified.out());
    }
    assertEquals(0, run(with(build, "2026-01-01")).exitCode());
    try (var beside = Files.list(site.getParent())) {
      assertEquals(List.of(site), beside.toList(), "nothing is left behind");
    }
  }

  private static String[] with(String[] arguments, String last) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = last;
    return all;
  }

  @Test
  void readsBackTheWorkbookThatItWrote() throws Exception {
    Path site = folder.resolve("a site");
    Path trust = POLICIES.resolve("huxley");
    run("build", POLICIES.toString(), "--out", site.toString(), "--as-of", "2026-11-21");
    Path workbook = site.resolve("huxley-social-media/checklist.xlsx");
    Run run = run("checklist", "status", workbook.toString(), "--policies", trust.toString());
    assertEquals("", run.err());
    assertEquals(1, run.exitCode(), "all checks are open");
    assertTrue(run.out().contains(" checks: "), run.out());
  }

  @Test
  void startsThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("cw"), command);
    Path second = Files.createSymbolicLink(folder.resolve("cw2"), Path.of("cw"));
    assertEquals(0, run("", Map.of(), link, "--version").exitCode());
    assertEquals(0, run("", Map.of(), second, "--version").exitCode());
  }

  @Test
  void formatsStandardInput() throws Exception {
    Run run = run("trust   t \"“T” – ü\"{}", Map.of("LC_ALL", "C"), command, "format", "-");
    assertEquals(new Run(0, "trust t \"“T” – ü\" {\n}\n", ""), run);
  }

  @Test
  void exitCodesAndPlainOutput() throws Exception {
    Path file = Files.writeString(folder.resolve("p.policy"), "policy p \"P\" of nobody { }\n");
    Run problems = run("check", file.toString());
    assertEquals(1, problems.exitCode());
    assertFalse(problems.out().contains("\u001B"), "no colours into a pipe");
    assertEquals(2, run("check", "no-such-file").exitCode());
  }

  @Test
  void saysWhichJavaIsNeeded() throws Exception {
    Path old = Files.createDirectories(folder.resolve("old java/bin"));
    Files.writeString(old.resolve("../release"), "JAVA_VERSION=\"1.8.0_392\"\n");
    Files.writeString(old.resolve("java"), "#!/bin/sh\n");
    assertTrue(old.resolve("java").toFile().setExecutable(true));
    Run run = run("", Map.of("JAVA_HOME", old.getParent().toString()), command, "--version");
    assertEquals(2, run.exitCode());
    assertTrue(run.err().contains("install Java 17 or later"), run.err());
  }

  @Test
  void completionLoadsInBash() throws Exception {
    Path script = Files.writeString(folder.resolve("completion"), run("generate-completion").out());
    String load = "source '" + script + "'; complete -p clausewright";
    Run run = run("", Map.of(), Path.of("/bin/bash"), "-c", load);
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(run.out().contains("_complete_clausewright"), run.out());
  }

  /** Waits for the class archive that the first start makes, and starts with it. */
  @Test
  void laterStartsUseTheArchive() throws Exception {
    Path cache = Files.createDirectory(folder.resolve("cache"));
    Path old = Files.createFile(cache.resolve("1.archive"));
    Files.setLastModifiedTime(old, FileTime.from(Instant.EPOCH));
    Map<String, String> environment = Map.of("CLAUSEWRIGHT_CACHE", cache.toString());
    assertEquals(0, run("", environment, command, "--version").exitCode());
    for (int i = 0; i < 300 && Files.exists(old); i++) {
      Thread.sleep(100);
    }
    assertEquals(1, archives(cache));
    Run run = run("", environment, command, "check", POLICIES.toString(), "--severity=error");
    assertEquals(0, run.exitCode(), run.out());
    assertEquals("", run.err());
    assertLoadsLittle(environment);
  }

  /** What a start does without shows in nothing but its time; here it is told from its classes. */
  private static void assertLoadsLittle(Map<String, String> environment) throws Exception {
    Path log = folder.resolve("classes.log");
    Map<String, String> logging = new HashMap<>(environment);
    logging.put("CLAUSEWRIGHT_JAVA_OPTIONS", "-Xlog:class+load:file=" + log);
    String[] build = {"build", POLICIES.resolve("weaver").toString(), "--as-of", "2026-11-21"};
    Path site = folder.resolve("logged");
    Run run = run("", logging, command, with(with(build, "--out"), site.toString()));
    assertEquals(0, run.exitCode(), run.err());
    String classes = Files.readString(log);
    assertTrue(classes.contains("org.clausewright.generator.pdf.PdfOutput "));
    assertFalse(
        classes.contains("org.apache.xmpbox.XMPMetadata "), "the PDF library writes metadata");
    assertFalse(
        classes.contains("java.lang.runtime.ObjectMethods "), "code is made to compare records");
    if (Runtime.version().feature() < 25) { // whose cache takes no classes as old as these
      assertTrue(
          classes.contains("picocli.CommandLine source: shared objects file"),
          "the argument library is not in the archive");
    }
  }

  private static int archives(Path cache) {
    String[] found = cache.toFile().list((where, name) -> name.endsWith(".archive"));
    return found == null ? 0 : found.length;
  }
}
