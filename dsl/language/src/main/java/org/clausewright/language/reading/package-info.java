/** From paths to linked models, files side by side. */
@NullMarked
package org.clausewright.language.reading;

import org.jspecify.annotations.NullMarked;
