/** Marks in the text where else the thing is named that the cursor is on. */
@NullMarked
package org.clausewright.eclipse.occurrences;

import org.jspecify.annotations.NullMarked;
