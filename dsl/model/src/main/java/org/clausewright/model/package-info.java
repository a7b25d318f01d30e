/**
 * Policies as immutable records: references resolved, numbers computed, norms typed. Everything
 * that generates or compares starts here.
 */
@NullMarked
package org.clausewright.model;

import org.jspecify.annotations.NullMarked;
