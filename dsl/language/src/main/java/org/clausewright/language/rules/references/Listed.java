package org.clausewright.language.rules.references;

import java.util.function.Supplier;
import org.clausewright.language.rules.Place;
import org.clausewright.model.organisation.Source;

/**
 * A document and the first place that names it.
 *
 * @param where worked out only if it is reported
 */
record Listed(Source source, Supplier<Place> where) {

  Place place() {
    return where.get();
  }
}
