/** What can be done about problems, in the editor and from the Problems view. */
@NullMarked
package org.clausewright.eclipse.fixes;

import org.jspecify.annotations.NullMarked;
