/** The policy language: reading and formatting .policy files. */
@NullMarked
package org.clausewright.language;

import org.jspecify.annotations.NullMarked;
