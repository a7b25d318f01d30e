/** The formatted policy. */
@NullMarked
package org.clausewright.generator.document;

import org.jspecify.annotations.NullMarked;
