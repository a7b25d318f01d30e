/** Velocity templates, escaping by default. */
@NullMarked
package org.clausewright.generator.template;

import org.jspecify.annotations.NullMarked;
