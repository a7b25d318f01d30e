/** The layout of pages. */
@NullMarked
package org.clausewright.generator.page;

import org.jspecify.annotations.NullMarked;
