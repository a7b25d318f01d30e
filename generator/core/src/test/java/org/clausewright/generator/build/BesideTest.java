package org.clausewright.generator.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Work beside other work is waited for, and its failures are not lost. */
class BesideTest {

  @Test
  void closingWaitsForAllWork() {
    AtomicInteger done = new AtomicInteger();
    CountDownLatch begun = new CountDownLatch(1);
    try (Beside beside = new Beside()) {
      for (int i = 0; i < 20; i++) {
        beside.run(
            () -> {
              await(begun);
              done.incrementAndGet();
            });
      }
      begun.countDown();
    }
    assertEquals(20, done.get());
  }

  @Test
  void workThatOtherWorkBeginsIsWaitedFor() {
    AtomicInteger done = new AtomicInteger();
    try (Beside beside = new Beside()) {
      beside.run(
          () -> {
            pause();
            beside.run(
                () -> {
                  pause();
                  done.incrementAndGet();
                });
          });
    }
    assertEquals(1, done.get());
  }

  @Test
  void aFailureIsThrownWhenAllElseHasEnded() {
    AtomicInteger done = new AtomicInteger();
    UncheckedIOException failure = new UncheckedIOException(new IOException("disk full"));
    UncheckedIOException thrown =
        assertThrows(
            UncheckedIOException.class,
            () -> {
              try (Beside beside = new Beside()) {
                beside.run(
                    () -> {
                      throw failure;
                    });
                beside.run(
                    () -> {
                      pause();
                      done.incrementAndGet();
                    });
              }
            });
    assertSame(failure, thrown);
    assertEquals(1, done.get());
  }

  @Test
  void aResultThatIsWaitedForFailsOnce() {
    UncheckedIOException failure = new UncheckedIOException(new IOException("disk full"));
    UncheckedIOException thrown =
        assertThrows(
            UncheckedIOException.class,
            () -> {
              try (Beside beside = new Beside()) {
                beside
                    .call(
                        () -> {
                          throw failure;
                        })
                    .get();
              }
            });
    assertSame(failure, thrown);
    try (Beside beside = new Beside()) {
      assertEquals("done", beside.call(() -> "done").get());
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
