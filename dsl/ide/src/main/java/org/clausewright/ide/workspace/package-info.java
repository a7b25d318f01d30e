/** Documents, their analyses, and the engine that keeps both up with the client. */
@NullMarked
package org.clausewright.ide.workspace;

import org.jspecify.annotations.NullMarked;
