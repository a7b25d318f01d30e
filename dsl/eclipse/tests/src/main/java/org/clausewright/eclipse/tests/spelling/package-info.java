/** Tests of spell-checking, with a dictionary of one word. */
@NullMarked
package org.clausewright.eclipse.tests.spelling;

import org.jspecify.annotations.NullMarked;
