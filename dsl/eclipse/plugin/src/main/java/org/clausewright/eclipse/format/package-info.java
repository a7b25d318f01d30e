/** Lays policies out as the server does. */
@NullMarked
package org.clausewright.eclipse.format;

import org.jspecify.annotations.NullMarked;
