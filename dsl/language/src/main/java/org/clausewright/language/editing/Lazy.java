package org.clausewright.language.editing;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out when it is first asked for, by whichever thread. */
final class Lazy<T> {

  private final Supplier<T> work;
  private volatile @Nullable T value;

  Lazy(Supplier<T> work) {
    this.work = work;
  }

  T get() {
    T known = value;
    if (known == null) {
      synchronized (this) {
        known = value;
        if (known == null) {
          known = work.get();
          value = known;
        }
      }
    }
    return known;
  }
}
