/** From policy records to everything that is published. */
@NullMarked
package org.clausewright.generator;

import org.jspecify.annotations.NullMarked;
