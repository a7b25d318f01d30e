/** Tests of the preview of policies and of the perspective around it. */
@NullMarked
package org.clausewright.eclipse.tests.preview;

import org.jspecify.annotations.NullMarked;
