/** Rules about what is demanded, of whom, and how strongly. */
@NullMarked
package org.clausewright.language.rules.norms;

import org.jspecify.annotations.NullMarked;
