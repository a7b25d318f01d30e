/**
 * An Eclipse put together from Maven Central and run: what the update site is published with, and
 * what the plug-in is tested in.
 */
@NullMarked
package org.clausewright.eclipse.platform;

import org.jspecify.annotations.NullMarked;
