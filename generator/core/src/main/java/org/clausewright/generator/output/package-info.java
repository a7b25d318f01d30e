/** Files to be written, and the folder that takes them whole. */
@NullMarked
package org.clausewright.generator.output;

import org.jspecify.annotations.NullMarked;
