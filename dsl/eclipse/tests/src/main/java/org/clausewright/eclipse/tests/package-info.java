/** Tests of the plug-in, run inside of the workbench. */
@NullMarked
package org.clausewright.eclipse.tests;

import org.jspecify.annotations.NullMarked;
