/** Tests of the Outline view. */
@NullMarked
package org.clausewright.eclipse.tests.outline;

import org.jspecify.annotations.NullMarked;
