/** Projects of policies: what makes one, and how it is kept checked. */
@NullMarked
package org.clausewright.eclipse.project;

import org.jspecify.annotations.NullMarked;
