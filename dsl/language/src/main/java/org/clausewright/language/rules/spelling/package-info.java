/** Rules about spelling, names and capital letters. */
@NullMarked
package org.clausewright.language.rules.spelling;

import org.jspecify.annotations.NullMarked;
