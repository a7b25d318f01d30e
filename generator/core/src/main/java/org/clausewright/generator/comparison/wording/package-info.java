/** Clauses of different policies that are nearly the same text. */
@NullMarked
package org.clausewright.generator.comparison.wording;

import org.jspecify.annotations.NullMarked;
