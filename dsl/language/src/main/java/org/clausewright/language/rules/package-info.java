/** Rules that good policies keep, each of them one class; and what they see of a policy. */
@NullMarked
package org.clausewright.language.rules;

import org.jspecify.annotations.NullMarked;
