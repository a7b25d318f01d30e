/** The Outline view of a policy. */
@NullMarked
package org.clausewright.eclipse.outline;

import org.jspecify.annotations.NullMarked;
