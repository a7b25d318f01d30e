/** What may be written at a place: keywords, names, cross-references and whole clauses. */
@NullMarked
package org.clausewright.ide.completion;

import org.jspecify.annotations.NullMarked;
