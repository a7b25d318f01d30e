/** Rules about numbers and labels. */
@NullMarked
package org.clausewright.language.rules.numbering;

import org.jspecify.annotations.NullMarked;
