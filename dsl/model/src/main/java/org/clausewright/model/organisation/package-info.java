/** Who publishes policies, the roles they bind, and the vocabulary that they share. */
@NullMarked
package org.clausewright.model.organisation;

import org.jspecify.annotations.NullMarked;
