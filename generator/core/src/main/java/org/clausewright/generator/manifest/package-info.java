/** What a build was made from and what it wrote, with digests that show any later change. */
@NullMarked
package org.clausewright.generator.manifest;

import org.jspecify.annotations.NullMarked;
