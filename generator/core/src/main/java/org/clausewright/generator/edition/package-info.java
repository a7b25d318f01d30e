/** What is published, and as of which day. */
@NullMarked
package org.clausewright.generator.edition;

import org.jspecify.annotations.NullMarked;
