/** What is wrong, in the words of a policy author. */
@NullMarked
package org.clausewright.language.messages;

import org.jspecify.annotations.NullMarked;
