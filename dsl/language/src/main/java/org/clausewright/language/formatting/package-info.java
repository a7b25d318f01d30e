/** The layout of source files. */
@NullMarked
package org.clausewright.language.formatting;

import org.jspecify.annotations.NullMarked;
