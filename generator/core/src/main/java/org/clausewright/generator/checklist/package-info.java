/** What an auditor can check. */
@NullMarked
package org.clausewright.generator.checklist;

import org.jspecify.annotations.NullMarked;
