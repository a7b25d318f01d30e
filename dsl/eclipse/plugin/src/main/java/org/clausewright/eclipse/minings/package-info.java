/** Printed numbers and counts of references, shown between the lines and words of a policy. */
@NullMarked
package org.clausewright.eclipse.minings;

import org.jspecify.annotations.NullMarked;
