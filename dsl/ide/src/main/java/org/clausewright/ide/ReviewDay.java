package org.clausewright.ide;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The day on which reviews are judged: the one that the client names, or else today. */
final class ReviewDay {

  private static final String SECTION = "clausewright";
  private static final String AS_OF = "asOf";

  private volatile Optional<LocalDate> named = Optional.empty();

  /** The day as it is now. */
  LocalDate get() {
    return named.orElseGet(LocalDate::now);
  }

  /**
   * Takes over options such as {@code {"asOf": "2026-11-21"}}; without a day, today is the day.
   *
   * @return whether the day has changed
   */
  boolean set(@Nullable Object options) {
    Optional<LocalDate> before = named;
    named = options instanceof JsonObject given ? day(given) : Optional.empty();
    return !named.equals(before);
  }

  /**
   * Takes over settings such as {@code {"clausewright": {"asOf": "2026-11-21"}}}. Those that say
   * nothing of Clausewright leave the day as it is.
   *
   * @return whether the day has changed
   */
  boolean change(@Nullable Object settings) {
    return settings instanceof JsonObject all
        && all.get(SECTION) instanceof JsonObject ours
        && set(ours);
  }

  private static Optional<LocalDate> day(JsonObject options) {
    JsonElement written = options.get(AS_OF);
    try {
      return written != null && written.isJsonPrimitive()
          ? Optional.of(LocalDate.parse(written.getAsString()))
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
