package org.clausewright.language.rules.references;

import org.clausewright.language.rules.Place;
import org.clausewright.model.organisation.Source;

/** A document and the first place that names it. */
record Listed(Source source, Place place) {}
