/** Norms: who must, may or should do what, and what the text says around it. */
@NullMarked
package org.clausewright.model.norm;

import org.jspecify.annotations.NullMarked;
