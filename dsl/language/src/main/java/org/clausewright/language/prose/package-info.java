/** Texts between quotation marks: telling them from the language, and reading their Markdown. */
@NullMarked
package org.clausewright.language.prose;

import org.jspecify.annotations.NullMarked;
