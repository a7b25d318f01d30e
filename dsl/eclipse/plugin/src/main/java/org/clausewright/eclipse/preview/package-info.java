/**
 * The formatted policy beside its editor, and the perspective that holds both.
 *
 * <p>{@link org.clausewright.eclipse.preview.PreviewView} is the view; {@link
 * org.clausewright.eclipse.preview.Following} asks the server what it is to show; {@link
 * org.clausewright.eclipse.preview.PageBrowser} shows it.
 */
@NullMarked
package org.clausewright.eclipse.preview;

import org.jspecify.annotations.NullMarked;
