/** Facts about a policy: versions, approvals, reviews, signatures. */
@NullMarked
package org.clausewright.model.fact;

import org.jspecify.annotations.NullMarked;
