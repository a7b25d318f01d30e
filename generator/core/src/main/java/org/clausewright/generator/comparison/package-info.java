/** What policies say on the same topics, where they contradict and what they leave out. */
@NullMarked
package org.clausewright.generator.comparison;

import org.jspecify.annotations.NullMarked;
