/** When policies are due for review. */
@NullMarked
package org.clausewright.generator.calendar;

import org.jspecify.annotations.NullMarked;
