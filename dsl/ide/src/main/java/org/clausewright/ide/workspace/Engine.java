package org.clausewright.ide.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.clausewright.language.Checking;
import org.clausewright.language.FileReading;
import org.clausewright.language.editing.PolicyWorkspace;
import org.clausewright.language.editing.Snapshot;
import org.clausewright.language.reading.RealPath;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/**
 * Keeps up with the client's changes. One thread makes them, as many at once as have come, checks
 * first what is open and then the rest, and leaves that for newer changes. Requests wait for the
 * changes before them and are then answered side by side.
 */
public final class Engine implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Engine.class.getName());

  /** What changes are made to; used by the engine's thread only. */
  public static final class State {
    private final PolicyWorkspace workspace;
    private final Map<Path, OpenDocument> open = new HashMap<>();
    private final Set<Path> edited = new HashSet<>();

    private State(Supplier<Checking> checking) {
      workspace = new PolicyWorkspace(checking);
    }

    public PolicyWorkspace workspace() {
      return workspace;
    }

    /** Takes over the text of a document that was opened or changed. */
    public void put(OpenDocument document) {
      workspace.open(document.path(), document.text());
      Path path = RealPath.of(document.path());
      open.put(path, document);
      edited.add(path);
    }

    /** Goes back to what is on disk. */
    public void remove(OpenDocument document) {
      workspace.close(document.path());
      open.remove(RealPath.of(document.path()));
    }

    /** Makes changes; whether documents are open that are not edited by them. */
    private boolean make(List<Consumer<State>> changes) {
      edited.clear();
      changes.forEach(change -> change.accept(this));
      return !edited.containsAll(open.keySet());
    }
  }

  /** Newer changes have come while a check was running. */
  private static final class Superseded extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final State state;
  private final Publisher publisher;
  private final Runnable others;
  private boolean concernsOthers;
  private final ExecutorService readers = Executors.newFixedThreadPool(2, Engine::thread);
  private final List<Consumer<State>> changes = new ArrayList<>();
  private CompletableFuture<View> current =
      CompletableFuture.completedFuture(new View(Snapshot.empty(), Map.of()));
  private volatile boolean changed;
  private boolean closed;

  /**
   * @param checking what is checked; asked anew for each change
   * @param client is told what is wrong with each file
   * @param others is run when answers about open documents may be others than before, though they
   *     have not been edited
   */
  public Engine(
      Supplier<Checking> checking, Consumer<PublishDiagnosticsParams> client, Runnable others) {
    state = new State(checking);
    publisher = new Publisher(client);
    this.others = others;
    thread(this::run).start();
  }

  /** A thread that keeps no process alive. */
  public static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "clausewright");
    thread.setDaemon(true);
    thread.setContextClassLoader(Engine.class.getClassLoader()); // in Eclipse, each bundle has one
    return thread;
  }

  /** Makes a change soon; never waits for it. */
  public synchronized void change(Consumer<State> change) {
    changes.add(change);
    changed = true;
    if (current.isDone()) {
      current = new CompletableFuture<>();
    }
    notifyAll();
  }

  /** Answers from what there is after all changes that were asked for before. */
  public synchronized <R> CompletableFuture<R> read(Function<View, R> answer) {
    return closed
        ? CompletableFuture.failedFuture(new CancellationException())
        : current.thenApplyAsync(answer, readers);
  }

  @Override
  public synchronized void close() {
    closed = true;
    changed = true;
    current.completeExceptionally(new CancellationException());
    readers.shutdown();
    notifyAll();
  }

  private void run() {
    View view = new View(Snapshot.empty(), Map.of());
    for (List<Consumer<State>> batch = next(); !batch.isEmpty(); batch = next()) {
      try {
        view = update(batch);
        checkOpen(view);
        if (release(view)) {
          checkRest(view);
          tellOfOthers();
        }
      } catch (Superseded e) {
        LOG.finer("Newer changes have come");
      } catch (RuntimeException | Error e) {
        LOG.log(Level.SEVERE, "Policies could not be checked", e);
        release(view);
      }
    }
  }

  /** The changes that have come; none if there will be no more. */
  private synchronized List<Consumer<State>> next() {
    while (changes.isEmpty() && !closed) {
      try {
        wait();
      } catch (InterruptedException e) {
        closed = true;
      }
    }
    List<Consumer<State>> batch = closed ? List.of() : List.copyOf(changes);
    changes.clear();
    changed = closed;
    return batch;
  }

  private View update(List<Consumer<State>> batch) {
    concernsOthers |= state.make(batch);
    return new View(state.workspace.snapshot(), state.open);
  }

  private void checkOpen(View view) {
    publisher.start();
    view.snapshot().check(view.open()::containsKey, reading -> publish(reading, view));
  }

  private void checkRest(View view) {
    view.snapshot().check(file -> !view.open().containsKey(file), each -> publish(each, view));
    view.snapshot().others().forEach(reading -> publish(reading, view));
    publisher.finish();
  }

  private void tellOfOthers() {
    if (concernsOthers) {
      concernsOthers = false;
      others.run();
    }
  }

  private void publish(FileReading reading, View view) {
    if (changed) {
      throw new Superseded();
    }
    publisher.publish(reading, view);
  }

  /** Lets requests be answered, unless they have to wait for newer changes. */
  private synchronized boolean release(View view) {
    return changes.isEmpty() && current.complete(view);
  }
}
