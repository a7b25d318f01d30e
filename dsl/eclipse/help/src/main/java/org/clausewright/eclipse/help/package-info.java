/** Makes the help contents of the plug-in when it is built. */
@NullMarked
package org.clausewright.eclipse.help;

import org.jspecify.annotations.NullMarked;
