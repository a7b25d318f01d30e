/** The wizards under File &gt; New. */
@NullMarked
package org.clausewright.eclipse.tests.wizards;

import org.jspecify.annotations.NullMarked;
