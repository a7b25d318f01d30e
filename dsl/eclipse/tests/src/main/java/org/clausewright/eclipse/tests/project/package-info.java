/** Projects of policies, and what is wrong in them. */
@NullMarked
package org.clausewright.eclipse.tests.project;

import org.jspecify.annotations.NullMarked;
