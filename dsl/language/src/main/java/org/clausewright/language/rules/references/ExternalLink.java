package org.clausewright.language.rules.references;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Place;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.model.problem.Fix;

/** A web address isn't secure, can't be followed, or does not say where it leads. */
public final class ExternalLink implements Rule {

  @Override
  public void check(Draft draft, Report report) {
    Set<String> seen = new HashSet<>();
    for (WebAddress address : WebAddress.in(draft)) {
      List<String> defects = defects(address);
      if (!defects.isEmpty() && seen.add(address.address())) {
        report(draft, address, defects, report);
      }
    }
  }

  /** Whether an address has what this rule reports. */
  static boolean isDefective(WebAddress address) {
    return !defects(address).isEmpty();
  }

  private static List<String> defects(WebAddress address) {
    List<String> defects = new ArrayList<>();
    if (address.isShortened()) {
      defects.add("is shortened, so that nobody sees where it leads");
    }
    if (address.isInsecure()) {
      defects.add("begins with “http:”, which is not secure");
    }
    if (!address.linked()) {
      defects.add("is printed, but can't be followed");
    }
    if (address.isVague()) {
      defects.add("is hidden behind “" + address.words() + "”, which says nothing on paper");
    }
    return defects;
  }

  private static void report(Draft draft, WebAddress address, List<String> defects, Report report) {
    String deep = address.fragility().map(why -> " It leads to " + why + ".").orElse("");
    String hint =
        address.isShortened()
            ? "Give the full address, so that readers can trust it."
            : address.isVague()
                ? "Let the words of the link say what it leads to."
                : "Write it as a link that begins with “https:”, and try whether it works.";
    report.add(
        address.place(),
        "The address %s %s.%s".formatted(address.address(), String.join(", and ", defects), deep),
        hint,
        fix(draft, address).stream().toArray(Fix[]::new));
  }

  private static Optional<Fix> fix(Draft draft, WebAddress address) {
    if (address.isShortened()) {
      return Optional.empty();
    }
    if (!address.linked()) {
      String link =
          address.address().contains("://")
              ? "<" + address.secure() + ">"
              : "[" + address.words() + "](" + address.secure() + ")";
      return Optional.of(Report.suggestion("Make it a link", address.place(), link));
    }
    return address.isInsecure()
        ? written(draft, address)
            .map(place -> Report.suggestion("Use “https:”", place, address.secure()))
        : Optional.empty();
  }

  /** Where the address of a link is written: as its words, or after them. */
  private static Optional<Place> written(Draft draft, WebAddress link) {
    int length = link.address().length();
    for (int offset : new int[] {link.place().offset(), link.place().end() + 2}) {
      Place place = new Place(offset, length);
      if (draft.source(place).equals(link.address())) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }
}
