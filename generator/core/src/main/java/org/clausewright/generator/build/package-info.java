/** Builds of many policies that generate only what has changed since the last one. */
@NullMarked
package org.clausewright.generator.build;

import org.jspecify.annotations.NullMarked;
