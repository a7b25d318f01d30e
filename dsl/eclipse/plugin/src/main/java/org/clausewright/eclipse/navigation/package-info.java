/** Going from where a thing is named to where it is declared, and to all its uses. */
@NullMarked
package org.clausewright.eclipse.navigation;

import org.jspecify.annotations.NullMarked;
