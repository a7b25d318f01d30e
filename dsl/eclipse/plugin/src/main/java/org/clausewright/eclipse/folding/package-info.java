/** Hiding the lines of sections and clauses. */
@NullMarked
package org.clausewright.eclipse.folding;

import org.jspecify.annotations.NullMarked;
