/** Tests of marks of occurrences. */
@NullMarked
package org.clausewright.eclipse.tests.occurrences;

import org.jspecify.annotations.NullMarked;
