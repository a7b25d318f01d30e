/** What has to hold beyond grammar and names before a policy can be generated from. */
@NullMarked
package org.clausewright.language.checking;

import org.jspecify.annotations.NullMarked;
