/** Policies built from within the workbench. */
@NullMarked
package org.clausewright.eclipse.tests.publishing;

import org.jspecify.annotations.NullMarked;
