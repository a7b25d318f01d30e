/** What is wrong in a source file, where, and what to do about it. */
@NullMarked
package org.clausewright.model.problem;

import org.jspecify.annotations.NullMarked;
