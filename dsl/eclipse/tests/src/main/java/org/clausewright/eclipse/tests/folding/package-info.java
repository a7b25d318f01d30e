/** Tests of folding. */
@NullMarked
package org.clausewright.eclipse.tests.folding;

import org.jspecify.annotations.NullMarked;
