/** Markdown and HTML: writing them, converting one to the other, making text harmless. */
@NullMarked
package org.clausewright.generator.markup;

import org.jspecify.annotations.NullMarked;
