package org.clausewright.generator.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Output is swapped in whole or not at all, and never in the place of something else. */
class OutputFolderTest {

  @TempDir private Path folder;

  @Test
  void replacesWhole() throws IOException {
    Path target = folder.resolve("out");
    write(target, "old.txt");
    write(target, "sub/new.txt");
    assertEquals(List.of(".clausewright", "sub", "sub/new.txt"), below(target));
    assertEquals(List.of(target), list());
  }

  /** On systems that can exchange folders, readers never find the folder missing. */
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void isThereAtEveryMoment() throws Exception {
    Path target = folder.resolve("out");
    write(target, "file.txt");
    AtomicBoolean done = new AtomicBoolean();
    CompletableFuture<Integer> missed =
        CompletableFuture.supplyAsync(
            () -> {
              int times = 0;
              while (!done.get()) {
                times += Files.exists(target) ? 0 : 1;
              }
              return times;
            });
    for (int i = 0; i < 300; i++) {
      write(target, "file.txt");
    }
    done.set(true);
    assertEquals(0, missed.get());
  }

  @Test
  void leavesOldOutputWhenNotCommitted() throws IOException {
    Path target = folder.resolve("out");
    write(target, "old.txt");
    try (OutputFolder output = OutputFolder.replacing(target, Spares.NONE)) {
      output.write(OutputFile.text("new.txt", "new"));
    }
    assertEquals(List.of(".clausewright", "old.txt"), below(target));
    assertEquals(List.of(target), list());
  }

  /** Whatever a process was doing when it ended before its time. */
  @Test
  void removesWhatWasLeftBehindAndNothingElse() throws IOException {
    long gone = 999_999_999;
    Path empty = Files.createDirectory(folder.resolve(".out-" + gone));
    Path half = Files.createDirectory(folder.resolve(".out-" + (gone - 1)));
    Files.writeString(half.resolve(OutputFolder.MARKER), "");
    Files.createDirectories(half.resolve("a/b"));
    Path foreign = Files.createDirectory(folder.resolve(".out-2024"));
    Files.writeString(foreign.resolve("letter.txt"), "mine");
    write(folder.resolve("out"), "new.txt");
    assertEquals(List.of(foreign, folder.resolve("out")), list());
    assertFalse(Files.exists(empty));
  }

  /** A folder whose deletion was not finished is still known as ours. */
  @Test
  void theMarkIsDeletedLast() throws Exception {
    for (int i = 0; i < 100; i++) {
      Path deleted = Files.createDirectory(folder.resolve("deleted" + i));
      Path last = Files.writeString(deleted.resolve("last"), "");
      for (int file = 0; file < 20; file++) {
        Files.writeString(deleted.resolve("file" + file), "");
      }
      CompletableFuture<List<String>> after =
          CompletableFuture.supplyAsync(
              () -> {
                while (Files.exists(last)) {
                  Thread.onSpinWait();
                }
                String[] left = deleted.toFile().list();
                return left == null ? List.of() : List.of(left);
              });
      FolderTree.delete(deleted, "last");
      assertEquals(List.of(), after.get());
    }
  }

  @Test
  void refusesForeignFoldersAndPathsOutside() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "mine");
    assertThrows(
        FileAlreadyExistsException.class, () -> OutputFolder.replacing(folder, Spares.NONE));
    try (OutputFolder output = OutputFolder.replacing(folder.resolve("out"), Spares.NONE)) {
      for (String path :
          List.of("../escape.txt", "a/../../escape.txt", "..", "a/..", "/escape.txt")) {
        OutputFile file = OutputFile.text(path, "");
        assertThrows(IllegalArgumentException.class, () -> output.write(file), path);
      }
    }
  }

  @Test
  void csvCellsAreNotFormulas() {
    byte[] csv =
        Csv.bytes(List.of("a"), List.of(List.of("=1+1"), List.of("plain, with \"quotes\"")));
    assertEquals(
        "a\r\n'=1+1\r\n\"plain, with \"\"quotes\"\"\"\r\n",
        new String(csv, StandardCharsets.UTF_8));
  }

  private static void write(Path target, String file) throws IOException {
    try (OutputFolder output = OutputFolder.replacing(target, Spares.NONE)) {
      output.write(OutputFile.text(file, "text"));
      output.commit();
    }
  }

  private List<Path> list() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static List<String> below(Path target) throws IOException {
    try (Stream<Path> files = Files.walk(target)) {
      return files.skip(1).map(file -> target.relativize(file).toString()).sorted().toList();
    }
  }
}
