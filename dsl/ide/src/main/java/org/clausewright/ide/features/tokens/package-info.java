/** How a source is coloured: its tokens by what they mean. */
@NullMarked
package org.clausewright.ide.features.tokens;

import org.jspecify.annotations.NullMarked;
