/** Completion: what can be written at the cursor, as the server proposes it. */
@NullMarked
package org.clausewright.eclipse.assist;

import org.jspecify.annotations.NullMarked;
