/** Rules about versions, approvals, reviews and responsibilities. */
@NullMarked
package org.clausewright.language.rules.metadata;

import org.jspecify.annotations.NullMarked;
