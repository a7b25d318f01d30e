/**
 * The language server. {@link org.clausewright.ide.PolicyServer} runs over a stream ({@link
 * org.clausewright.ide.Main}) or within an editor.
 *
 * <h2>Writing a feature</h2>
 *
 * <p>A feature is one class in {@code features} that answers one of the {@link
 * org.clausewright.ide.Requests}: a {@link org.clausewright.ide.DocumentFeature} if the request is
 * about a document. It announces its capability itself and is listed in {@code Features.all}. One
 * whose answers depend on the client is made with its {@link org.clausewright.ide.ClientAbilities}.
 *
 * <p>It is given a {@link org.clausewright.ide.workspace.Document}, which is a source as it was
 * when the request came, and never changes:
 *
 * <ul>
 *   <li>{@code document.offset(position)} and {@code document.range(region)} convert places; {@code
 *       lines()} does all else of that kind;
 *   <li>{@code document.analysis()} is what the text means, errors or not: {@code objectAt(offset)}
 *       or {@code objectAt(offset, Norm.class)}, {@code leafAt(offset)}, {@code useAt(offset)} for
 *       the reference there with its target, {@code uses()} for all of them, {@code labels()} and
 *       {@code ids()} of sections, clauses and items, and {@code policies()} as records where there
 *       are no errors, with their {@code origins()};
 *   <li>{@code document.range(object)} and {@code nameRange(object)} say where an object of the
 *       document is, {@code document.view().location(object)} where one of any file is;
 *   <li>{@code VisibleNames.at(object, reference)} gives the names that a reference may have there;
 *   <li>{@code document.problems()} have their fixes, whose edits are offsets in {@code
 *       document.text()};
 *   <li>{@code document.analysis().mentionAt(offset)} is the id there, where it is given or used,
 *       with the thing that it is of; {@code mentions()} are all of them;
 *   <li>{@code document.view().beside(document, text -> Identifiers.standsIn(text, id), each -> …)}
 *       works on the documents of the collection side by side; a target found in one is the same
 *       object in the others, unless it is in a policy that nobody adopts, which only that policy
 *       itself can refer to: {@code mention.isOf(thing)} tells in any case.
 * </ul>
 */
@NullMarked
package org.clausewright.ide;

import org.jspecify.annotations.NullMarked;
