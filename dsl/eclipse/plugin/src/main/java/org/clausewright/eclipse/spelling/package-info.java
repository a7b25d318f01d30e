/** The spelling of a policy's own words, where the platform has a dictionary. */
@NullMarked
package org.clausewright.eclipse.spelling;

import org.jspecify.annotations.NullMarked;
