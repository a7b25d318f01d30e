/** From the language's model to the records of the product. */
@NullMarked
package org.clausewright.language.mapping;

import org.jspecify.annotations.NullMarked;
