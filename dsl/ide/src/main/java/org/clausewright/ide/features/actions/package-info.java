/** What can be done about findings: one class for each kind of action. */
@NullMarked
package org.clausewright.ide.features.actions;

import org.jspecify.annotations.NullMarked;
