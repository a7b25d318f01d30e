/**
 * The language server in this process, and what it and the workbench tell one another: documents,
 * projects, problems.
 *
 * <p>A feature asks by {@link org.clausewright.eclipse.server.ServerConnection#ask} and finds what
 * to ask about by {@link org.clausewright.eclipse.server.OpenFiles#of}. Nothing here blocks.
 */
@NullMarked
package org.clausewright.eclipse.server;

import org.jspecify.annotations.NullMarked;
