/**
 * What tests do in the workbench, and see there, in the words of the person whom they stand for.
 */
@NullMarked
package org.clausewright.eclipse.tests.workbench;

import org.jspecify.annotations.NullMarked;
