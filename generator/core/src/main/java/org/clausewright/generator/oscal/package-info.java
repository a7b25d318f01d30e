/** Checklists as NIST's Open Security Controls Assessment Language (OSCAL 1.2). */
@NullMarked
package org.clausewright.generator.oscal;

import org.jspecify.annotations.NullMarked;
