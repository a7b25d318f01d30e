/** Two versions of a policy, compared section by section and clause by clause. */
@NullMarked
package org.clausewright.eclipse.compare;

import org.jspecify.annotations.NullMarked;
