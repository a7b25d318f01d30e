/** Explanations that the server gives, as formatted text in windows beside the cursor. */
@NullMarked
package org.clausewright.eclipse.hover;

import org.jspecify.annotations.NullMarked;
