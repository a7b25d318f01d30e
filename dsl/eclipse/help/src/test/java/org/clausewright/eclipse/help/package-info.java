/** Tests of the help contents. */
@NullMarked
package org.clausewright.eclipse.help;

import org.jspecify.annotations.NullMarked;
