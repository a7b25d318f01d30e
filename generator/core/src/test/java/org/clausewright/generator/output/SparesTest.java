package org.clausewright.generator.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An output that began as a spare is the same as one that began with nothing. */
class SparesTest {

  private static final List<String> PATHS =
      List.of("a.txt", "b.txt", "one/a.txt", "one/b.txt", "two", "two/deep/a.txt", "two/deep/b/c");

  @TempDir private Path folder;

  /**
   * One build, and what is done to its output afterwards.
   *
   * @param contents what it writes, by path; of the paths of which one lies below another, only one
   * @param kept paths that it takes over if the old output has them
   * @param ends whether it comes to its end
   * @param removed what somebody deletes from the output, before the next build
   * @param added what somebody writes there
   */
  record Step(
      Map<String, String> contents,
      Set<String> kept,
      boolean ends,
      Set<String> removed,
      Set<String> added) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Set<String>> some = Arbitraries.of(PATHS).set();
    Arbitrary<Set<String>> few = Arbitraries.of(PATHS).set().ofMaxSize(2);
    Arbitrary<Map<String, String>> contents =
        Arbitraries.maps(Arbitraries.of(PATHS), Arbitraries.of("x", "y", "longer"));
    return Combinators.combine(
            contents.map(SparesTest::possible),
            some,
            Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false))),
            few,
            few)
        .as(Step::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(8);
  }

  private static Map<String, String> possible(Map<String, String> contents) {
    Map<String, String> possible = new TreeMap<>(contents);
    if (possible.keySet().stream().anyMatch(path -> path.startsWith("two/"))) {
      possible.remove("two");
    }
    return possible;
  }

  @Property(tries = 300)
  void aBuildIsTheSameWithASpareAndWithout(@ForAll("steps") List<Step> steps) throws IOException {
    Path root = Files.createTempDirectory("spares");
    try {
      Path with = root.resolve("with");
      Path without = root.resolve("without");
      Spares spares = Spares.in(root.resolve("cache"), 0);
      for (Step step : steps) {
        Map<String, String> before = contents(with);
        build(with, spares, step);
        build(without, Spares.NONE, step);
        assertEquals(contents(without), contents(with));
        if (!step.ends()) {
          assertEquals(before, contents(with));
        }
        disturb(with, step);
        disturb(without, step);
      }
    } finally {
      FolderTree.deleteAll(root);
    }
  }

  private static void build(Path target, Spares spares, Step step) throws IOException {
    try (OutputFolder output = OutputFolder.replacing(target, spares)) {
      for (Map.Entry<String, String> file : step.contents().entrySet()) {
        boolean keeps = step.kept().contains(file.getKey());
        if (keeps && Files.isRegularFile(target.resolve(file.getKey()))) {
          output.keep(file.getKey());
        } else {
          output.write(OutputFile.text(file.getKey(), file.getValue()));
        }
      }
      if (step.ends()) {
        output.commit();
      }
    }
  }

  private static void disturb(Path target, Step step) throws IOException {
    for (String path : step.removed()) {
      if (Files.isRegularFile(target.resolve(path))) {
        Files.delete(target.resolve(path));
      }
    }
    for (String path : step.added()) {
      Path file = target.resolve(path + ".own");
      if (Files.isDirectory(file.getParent())) {
        Files.writeString(file, "somebody's");
      }
    }
  }

  /** What is in a folder: contents by path, and folders, which have none. */
  private static Map<String, String> contents(Path root) throws IOException {
    if (!Files.exists(root)) {
      return Map.of();
    }
    try (Stream<Path> paths = Files.walk(root)) {
      Map<String, String> contents = new TreeMap<>();
      for (Path path : paths.toList()) {
        contents.put(
            root.relativize(path).toString(),
            Files.isDirectory(path) ? "(folder)" : Files.readString(path));
      }
      return contents;
    }
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void theOutputBeforeTheLastIsBroughtUpToDate() throws IOException {
    Path target = folder.resolve("out");
    Spares spares = spares(2);
    keepThree(target, spares, "1");
    Object first = key(target);
    keepThree(target, spares, "2");
    Object second = key(target);
    keepThree(target, spares, "3");
    assertEquals(first, key(target));
    keepThree(target, spares, "4");
    assertEquals(second, key(target));
    assertEquals("4", Files.readString(target.resolve("changed")));
    assertEquals(List.of("cache", "out"), names(folder));
  }

  @Test
  void fewFilesAreNotWorthASpare() throws IOException {
    Path target = folder.resolve("out");
    keepThree(target, spares(6), "1");
    keepThree(target, spares(6), "2");
    assertEquals(List.of("out"), names(folder));
  }

  /** Old files, which nothing else holds any more, take no room on the disk. */
  @Test
  void theSpareOfAnOutputThatIsMostlyNewHoldsNothingElse() throws IOException {
    Path target = folder.resolve("out");
    for (int i = 0; i < 2; i++) {
      try (OutputFolder output = OutputFolder.replacing(target, spares(1))) {
        take(output, target, "same");
        output.write(OutputFile.text("sub/one", "" + i));
        output.write(OutputFile.text("other", "" + i));
        output.commit();
      }
    }
    for (String file : List.of("same", "sub/one", "other", OutputFolder.MARKER)) {
      assertEquals(key(target.resolve(file)), key(spare().resolve(file)), file);
    }
    assertEquals(contents(target), contents(spare()));
    assertEquals(1, spareNames().size());
  }

  @Test
  void anotherFileSystemHoldsNoSpare() throws IOException {
    Path memory = Path.of("/dev/shm");
    assumeTrue(Files.isWritable(memory), "no other file system is known");
    assumeFalse(Files.getFileStore(memory).equals(Files.getFileStore(folder)), "the same");
    Path cache = Files.createTempDirectory(memory, "spares");
    try {
      Path target = folder.resolve("out");
      Spares spares = Spares.in(cache, 0);
      for (String changed : List.of("1", "2", "3")) {
        keepThree(target, spares, changed);
        assertEquals(changed, Files.readString(target.resolve("changed")));
        assertEquals(List.of(), names(cache));
      }
      assertEquals(List.of("out"), names(folder));
    } finally {
      FolderTree.deleteAll(cache);
    }
  }

  /** Nothing outside is written to or deleted, whatever was put into the output. */
  @Test
  void linksInASpareAreNotFollowed() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("changed"), "mine");
    Files.writeString(elsewhere.resolve("other"), "mine");
    Path target = folder.resolve("out");
    Spares spares = spares(2);
    keepThree(target, spares, "1", "sub/");
    FolderTree.deleteAll(target.resolve("sub"));
    try {
      Files.createSymbolicLink(target.resolve("sub"), elsewhere);
    } catch (UnsupportedOperationException | IOException e) {
      assumeTrue(false, "links can't be made here");
    }
    Files.delete(target.resolve("changed"));
    Files.createSymbolicLink(target.resolve("changed"), elsewhere.resolve("other"));
    keepThree(target, spares, "2");
    assertTrue(Files.isSymbolicLink(spare().resolve("sub")));
    keepThree(target, spares, "3", "sub/");
    assertEquals("3", Files.readString(target.resolve("sub/changed")));
    assertFalse(Files.isSymbolicLink(target.resolve("changed")));
    assertEquals("mine", Files.readString(elsewhere.resolve("changed")));
    assertEquals("mine", Files.readString(elsewhere.resolve("other")));
  }

  @Test
  void whatIsInUseIsNotWrittenTo() throws IOException {
    Path target = folder.resolve("out");
    Spares spares = spares(2);
    keepThree(target, spares, "1");
    keepThree(target, spares, "2");
    try (OutputFolder output = OutputFolder.replacing(target, spares)) {
      output.write(OutputFile.text("first", "another"));
      assertEquals("same", Files.readString(target.resolve("first")));
    }
    assertEquals("same", Files.readString(target.resolve("first")));
    assertEquals(List.of(), spareNames());
  }

  @Test
  void forgottenSparesAreDeletedAndNothingElse() throws IOException {
    Path cache = Files.createDirectory(folder.resolve("cache"));
    FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofDays(31)));
    String name = "0123456789abcdef.spare";
    List<String> others = List.of("somebody's.spare", "x-" + name, name + ".txt", "7.archive");
    for (String old : List.of(name, "77-" + name)) {
      Path spare = Files.createDirectories(cache.resolve(old).resolve("sub")).getParent();
      Files.writeString(spare.resolve("file"), "");
      Files.setLastModifiedTime(spare, longAgo);
    }
    for (String other : others) {
      Files.setLastModifiedTime(Files.createDirectory(cache.resolve(other)), longAgo);
    }
    Path target = folder.resolve("out");
    keepThree(target, spares(2), "1");
    keepThree(target, spares(2), "2");
    Set<String> left = new HashSet<>(spareNames());
    left.remove(spare().getFileName().toString());
    assertEquals(Set.copyOf(others), left);
  }

  /** What somebody has deleted does not go on taking room on the disk. */
  @Test
  void sparesOfOutputsThatAreGoneAreDeleted() throws IOException {
    keepThree(folder.resolve("gone"), spares(2), "1");
    Path spare = spare();
    FolderTree.deleteAll(folder.resolve("gone"));
    keepThree(folder.resolve("out"), spares(2), "1");
    assertFalse(Files.exists(spare));
    assertEquals(2, names(folder.resolve("cache")).size(), "a spare and its path");
    assertTrue(Files.exists(spare()));
  }

  @Test
  void everyOutputHasItsOwn() throws IOException {
    Spares spares = spares(2);
    for (String name : List.of("out", "out2")) {
      keepThree(folder.resolve(name), spares, "1");
      keepThree(folder.resolve(name), spares, "2");
    }
    assertEquals(2, spareNames().size());
    assertNotEquals(key(folder.resolve("out")), key(folder.resolve("out2")));
  }

  /** Where there is no room for spares, outputs are made without. */
  @Test
  void aCacheThatCannotBeMadeDoesNoHarm() throws IOException {
    Path file = Files.writeString(folder.resolve("cache"), "a file");
    Path target = folder.resolve("out");
    Spares spares = Spares.in(file, 0);
    keepThree(target, spares, "1");
    keepThree(target, spares, "2");
    assertEquals("2", Files.readString(target.resolve("changed")));
    assertEquals(List.of("cache", "out"), names(folder));
  }

  private Spares spares(int many) {
    return Spares.in(folder.resolve("cache"), many);
  }

  /** What is in the cache, but for the files that say what spares are of. */
  private List<String> spareNames() throws IOException {
    return names(folder.resolve("cache")).stream().filter(name -> !name.endsWith(".path")).toList();
  }

  private Path spare() throws IOException {
    try (Stream<Path> spares = Files.list(folder.resolve("cache"))) {
      return spares
          .filter(each -> Files.exists(each.resolve(OutputFolder.MARKER)))
          .filter(each -> each.toString().endsWith(".spare"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** Builds three files that stay the same, and one that does not. */
  private static void keepThree(Path target, Spares spares, String changed, String... changedBelow)
      throws IOException {
    try (OutputFolder output = OutputFolder.replacing(target, spares)) {
      take(output, target, "first");
      take(output, target, "second");
      take(output, target, "third");
      output.write(OutputFile.text("changed", changed));
      for (String below : changedBelow) {
        output.write(OutputFile.text(below + "changed", changed));
      }
      output.commit();
    }
  }

  private static void take(OutputFolder output, Path target, String path) {
    if (Files.exists(target.resolve(path))) {
      output.keep(path);
    } else {
      output.write(OutputFile.text(path, "same"));
    }
  }

  private static @Nullable Object key(Path path) {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
          .fileKey();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
