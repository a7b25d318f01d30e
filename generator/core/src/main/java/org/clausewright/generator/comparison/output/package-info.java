/** The comparison as pages, data and a workbook. */
@NullMarked
package org.clausewright.generator.comparison.output;

import org.jspecify.annotations.NullMarked;
