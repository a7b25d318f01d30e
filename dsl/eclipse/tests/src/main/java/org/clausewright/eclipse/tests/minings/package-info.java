/** Tests of what is shown between the lines and words of a policy. */
@NullMarked
package org.clausewright.eclipse.tests.minings;

import org.jspecify.annotations.NullMarked;
