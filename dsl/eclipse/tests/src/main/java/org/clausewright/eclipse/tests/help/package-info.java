/** Help contents, and help on what the cursor is in. */
@NullMarked
package org.clausewright.eclipse.tests.help;

import org.jspecify.annotations.NullMarked;
