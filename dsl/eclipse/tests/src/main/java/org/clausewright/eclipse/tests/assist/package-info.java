/** Tests of what helps the author on: completion, explanations, quick fixes, layout. */
@NullMarked
package org.clausewright.eclipse.tests.assist;

import org.jspecify.annotations.NullMarked;
