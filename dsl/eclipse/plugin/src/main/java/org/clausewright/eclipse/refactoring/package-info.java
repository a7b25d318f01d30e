/** Renaming what a policy declares, wherever it is referred to. */
@NullMarked
package org.clausewright.eclipse.refactoring;

import org.jspecify.annotations.NullMarked;
