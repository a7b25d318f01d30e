/** Preference and property pages. */
@NullMarked
package org.clausewright.eclipse.tests.preferences;

import org.jspecify.annotations.NullMarked;
