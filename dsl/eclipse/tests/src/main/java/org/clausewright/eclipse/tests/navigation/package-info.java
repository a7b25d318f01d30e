/** Tests of going to declarations and references. */
@NullMarked
package org.clausewright.eclipse.tests.navigation;

import org.jspecify.annotations.NullMarked;
