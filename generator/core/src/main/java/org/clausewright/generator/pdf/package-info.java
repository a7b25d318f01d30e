/** The formatted policy as a tagged PDF. */
@NullMarked
package org.clausewright.generator.pdf;

import org.jspecify.annotations.NullMarked;
