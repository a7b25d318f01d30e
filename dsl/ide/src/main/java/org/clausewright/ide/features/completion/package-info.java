/** What may be written at a place: keywords, names, cross-references and whole clauses. */
@NullMarked
package org.clausewright.ide.features.completion;

import org.jspecify.annotations.NullMarked;
