/** What the editor shows and does. */
@NullMarked
package org.clausewright.eclipse.tests.editor;

import org.jspecify.annotations.NullMarked;
