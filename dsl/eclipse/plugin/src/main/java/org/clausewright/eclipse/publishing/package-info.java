/** Policies turned into what is published: pages, documents, comparisons and checklists. */
@NullMarked
package org.clausewright.eclipse.publishing;

import org.jspecify.annotations.NullMarked;
