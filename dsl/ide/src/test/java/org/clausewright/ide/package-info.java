/** The server as a process, asked as editors ask it. */
@NullMarked
package org.clausewright.ide;

import org.jspecify.annotations.NullMarked;
