/** The clausewright command. */
@NullMarked
package org.clausewright.cli;

import org.jspecify.annotations.NullMarked;
