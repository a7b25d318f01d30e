package org.clausewright.language.rules.references;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Remembered;
import org.clausewright.model.fact.PartialDate;
import org.clausewright.model.organisation.Source;

/** Tells what law and guidance no longer hold on a day. */
final class Superseded {

  private static final Set<Source.Kind> PUBLISHED =
      Set.of(Source.Kind.LAW, Source.Kind.GUIDANCE, Source.Kind.STANDARD);

  private final Map<String, Source> byName = new HashMap<>();
  private final List<Source> series;
  private final Remembered<Optional<Source>> seriesByName = new Remembered<>(this::seriesOf);
  private final Optional<LocalDate> asOf;

  private record Key(Optional<LocalDate> asOf) {}

  /** What no longer holds of the law and guidance that a policy's vocabulary knows. */
  static Superseded of(Draft draft) {
    return draft
        .glossary()
        .derive(
            new Key(draft.asOf()),
            words ->
                new Superseded(
                    words.sources().stream().filter(Superseded::isPublished).toList(),
                    draft.asOf()));
  }

  /**
   * @param asOf the day; empty for ever after
   */
  private Superseded(List<Source> sources, Optional<LocalDate> asOf) {
    sources.forEach(source -> byName.putIfAbsent(source.name(), source));
    this.series = sources.stream().filter(source -> !source.editions().isEmpty()).toList();
    this.asOf = asOf;
  }

  /** Whether it is published for all, so that a policy can't know when it changes. */
  static boolean isPublished(Source source) {
    return PUBLISHED.contains(source.kind());
  }

  /** A source that has ended. */
  Optional<Outdated> ended(Source source) {
    return source
        .until()
        .filter(until -> hasCome(until.lastDay()))
        .map(until -> Outdated.ended(source.name(), until, replacement(source)));
  }

  /** An edition of guidance that isn't the newest. */
  Optional<Outdated> older(Source source, Edition edition) {
    return series(source)
        .flatMap(
            all ->
                newest(all)
                    .filter(newest -> isOlder(edition.date(), newest, all.editions()))
                    .map(newest -> Outdated.older(all.name(), edition.date(), newest)));
  }

  /** What is outdated of a source that a norm cites. */
  Optional<Outdated> cited(Source source) {
    return ended(source)
        .or(() -> source.edition().flatMap(Edition::parse).flatMap(each -> older(source, each)));
  }

  /** A source of editions, or the one of which this source is an edition. */
  private Optional<Source> series(Source source) {
    return source.editions().isEmpty() ? seriesByName.in(source.name()) : Optional.of(source);
  }

  private Optional<Source> seriesOf(String name) {
    String wanted = (name + " ").replace(':', ' ');
    return series.stream().filter(each -> wanted.startsWith(each.name() + " ")).findFirst();
  }

  private Optional<PartialDate> newest(Source source) {
    return source.editions().stream()
        .filter(date -> hasCome(firstDay(date)))
        .reduce((first, second) -> second);
  }

  /** Within a year, only a month in which an edition appeared says which edition is meant. */
  private static boolean isOlder(PartialDate named, PartialDate newest, List<PartialDate> all) {
    return named.year() < newest.year()
        || (named.year() == newest.year()
            && named.month() > 0
            && named.month() < newest.month()
            && all.contains(named));
  }

  private Optional<String> replacement(Source source) {
    Optional<String> name = source.replacedBy();
    for (int hops = 0; hops < 10 && name.isPresent(); hops++) {
      Optional<Source> next = name.map(byName::get).filter(each -> ended(each.until()));
      if (next.isEmpty() || next.get().replacedBy().isEmpty()) {
        return name;
      }
      name = next.get().replacedBy();
    }
    return name;
  }

  private boolean ended(Optional<PartialDate> until) {
    return until.filter(date -> hasCome(date.lastDay())).isPresent();
  }

  private boolean hasCome(LocalDate day) {
    return asOf.map(today -> !day.isAfter(today)).orElse(true);
  }

  private static LocalDate firstDay(PartialDate date) {
    return LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
  }
}
