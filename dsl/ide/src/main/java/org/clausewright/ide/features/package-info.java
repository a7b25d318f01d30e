/** What editors can ask: one class for each request, listed in {@code Features}. */
@NullMarked
package org.clausewright.ide.features;

import org.jspecify.annotations.NullMarked;
