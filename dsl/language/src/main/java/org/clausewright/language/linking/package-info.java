/** What names mean: ids, and where a name is looked up. */
@NullMarked
package org.clausewright.language.linking;

import org.jspecify.annotations.NullMarked;
