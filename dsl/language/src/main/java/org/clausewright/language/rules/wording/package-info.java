/** Rules about the wording of sentences. */
@NullMarked
package org.clausewright.language.rules.wording;

import org.jspecify.annotations.NullMarked;
