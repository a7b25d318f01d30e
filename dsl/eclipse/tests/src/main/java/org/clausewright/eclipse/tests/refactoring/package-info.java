/** Tests of renaming. */
@NullMarked
package org.clausewright.eclipse.tests.refactoring;

import org.jspecify.annotations.NullMarked;
