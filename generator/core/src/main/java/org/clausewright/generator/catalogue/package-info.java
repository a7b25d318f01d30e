/** The list of all policies that are published together. */
@NullMarked
package org.clausewright.generator.catalogue;

import org.jspecify.annotations.NullMarked;
