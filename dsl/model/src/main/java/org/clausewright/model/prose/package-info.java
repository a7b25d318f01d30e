/** The words of a policy, with their emphasis, links and references. */
@NullMarked
package org.clausewright.model.prose;

import org.jspecify.annotations.NullMarked;
