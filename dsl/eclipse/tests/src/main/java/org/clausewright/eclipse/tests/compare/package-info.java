/** Versions of policies compared with one another. */
@NullMarked
package org.clausewright.eclipse.tests.compare;

import org.jspecify.annotations.NullMarked;
