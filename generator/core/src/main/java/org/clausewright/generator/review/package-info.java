/** Where policies stand with their review. */
@NullMarked
package org.clausewright.generator.review;

import org.jspecify.annotations.NullMarked;
