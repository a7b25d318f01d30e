/** Wizards that begin projects and policies. */
@NullMarked
package org.clausewright.eclipse.wizards;

import org.jspecify.annotations.NullMarked;
