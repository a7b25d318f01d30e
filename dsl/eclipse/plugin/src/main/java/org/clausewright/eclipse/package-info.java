/** Policies in Eclipse. */
@NullMarked
package org.clausewright.eclipse;

import org.jspecify.annotations.NullMarked;
