package org.clausewright.eclipse.navigation;

import org.eclipse.core.resources.IFile;

/**
 * A line in which a thing is referred to.
 *
 * @param number counted from 1
 * @param text without the blanks around it
 */
record ReferenceLine(IFile file, int number, String text) {}
