/** Rules about lists and paragraphs. */
@NullMarked
package org.clausewright.language.rules.lists;

import org.jspecify.annotations.NullMarked;
