/** Sources while they are being written: texts that are not saved, and what they mean. */
@NullMarked
package org.clausewright.language.editing;

import org.jspecify.annotations.NullMarked;
