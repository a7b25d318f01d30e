/** Reads back checklists that somebody filled in: workbooks, CSV and JSON. */
@NullMarked
package org.clausewright.generator.checklist.filled;

import org.jspecify.annotations.NullMarked;
