/** From the characters of a source to its model: tokens, syntax tree and objects. */
@NullMarked
package org.clausewright.language.parsing;

import org.jspecify.annotations.NullMarked;
