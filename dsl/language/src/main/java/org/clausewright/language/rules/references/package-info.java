/** Rules about references to clauses, policies and law. */
@NullMarked
package org.clausewright.language.rules.references;

import org.jspecify.annotations.NullMarked;
