package org.clausewright.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Does something again whenever a policy or a project file changes. */
final class Watch {

  /** Editors save in several steps: wait until they are done. */
  private static final long QUIET = 40;

  private final WatchService service;

  private Watch(WatchService service) {
    this.service = service;
  }

  /** Watches files and folders with all below them, until the thread is interrupted. */
  static void over(List<Path> paths, Runnable again) throws IOException, InterruptedException {
    try (WatchService service = FileSystems.getDefault().newWatchService()) {
      Watch watch = new Watch(service);
      for (Path path : paths) {
        watch.register(Files.isDirectory(path) ? path : path.toAbsolutePath().getParent());
      }
      while (watch.changed()) {
        again.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void register(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes)
              throws IOException {
            each.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Waits for a change that matters, and until nothing more changes. */
  private boolean changed() throws IOException, InterruptedException {
    boolean matters = false;
    while (!matters) {
      matters = matters(service.take());
    }
    for (WatchKey more = next(); more != null; more = next()) {
      matters(more);
    }
    return true;
  }

  private @org.jspecify.annotations.Nullable WatchKey next() throws InterruptedException {
    return service.poll(QUIET, TimeUnit.MILLISECONDS);
  }

  private boolean matters(WatchKey key) throws IOException {
    boolean matters = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.context() instanceof Path changed) {
        Path path = ((Path) key.watchable()).resolve(changed);
        if (Files.isDirectory(path)) {
          register(path);
          matters = true;
        }
        String name = changed.toString();
        matters |= name.endsWith(".policy") || name.endsWith(".toml");
      } else {
        matters = true; // events were lost: look at everything
      }
    }
    key.reset();
    return matters;
  }
}
