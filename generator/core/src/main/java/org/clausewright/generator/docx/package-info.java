/** The formatted policy as a Word document (ECMA-376, WordprocessingML). */
@NullMarked
package org.clausewright.generator.docx;

import org.jspecify.annotations.NullMarked;
