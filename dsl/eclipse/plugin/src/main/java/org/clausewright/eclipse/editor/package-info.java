/**
 * Policies in the platform's Generic Editor: colours, brackets, comments and layout while typing.
 */
@NullMarked
package org.clausewright.eclipse.editor;

import org.jspecify.annotations.NullMarked;
