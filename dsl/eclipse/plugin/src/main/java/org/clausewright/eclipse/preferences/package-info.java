/** What an author can set: for the workspace, and for a project in its own file. */
@NullMarked
package org.clausewright.eclipse.preferences;

import org.jspecify.annotations.NullMarked;
