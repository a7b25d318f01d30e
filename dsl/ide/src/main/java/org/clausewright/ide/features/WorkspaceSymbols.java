package org.clausewright.ide.features;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.ide.Feature;
import org.clausewright.ide.Request;
import org.clausewright.ide.Requests;
import org.clausewright.ide.workspace.Document;
import org.clausewright.ide.workspace.View;
import org.clausewright.language.editing.Identifiers;
import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.PolicyDefinition;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.EcoreUtil2;

/** Policies, sections, clauses, topics, roles and sources of all files, by their ids and words. */
public final class WorkspaceSymbols
    implements Feature<
        WorkspaceSymbolParams,
        Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> {

  private static final int MOST = 200;

  /** How well something matches, the less the better; then the shorter the better. */
  private record Match(int rank, WorkspaceSymbol symbol) {
    private static final Comparator<Match> ORDER =
        Comparator.comparingInt(Match::rank)
            .thenComparing(each -> each.symbol.getName().length())
            .thenComparing(each -> each.symbol.getName());
  }

  @Override
  public Request<
          WorkspaceSymbolParams,
          Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>>
      request() {
    return Requests.WORKSPACE_SYMBOL;
  }

  @Override
  public void announce(ServerCapabilities server, ClientCapabilities client) {
    server.setWorkspaceSymbolProvider(true);
  }

  @Override
  public Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>> answer(
      WorkspaceSymbolParams params, View view) {
    Query query = Query.of(params.getQuery());
    return Either.forRight(
        query.isEmpty()
            ? List.of()
            : view.everywhere(query::mayMatch, document -> matches(query, document)).stream()
                .flatMap(List::stream)
                .sorted(Match.ORDER)
                .limit(MOST)
                .map(Match::symbol)
                .toList());
  }

  private static List<Match> matches(Query query, Document document) {
    List<Match> found = new ArrayList<>();
    document.analysis().definitions().forEach(each -> add(each, query, document, found));
    return found.stream().sorted(Match.ORDER).limit(MOST).toList();
  }

  private static void add(EObject object, Query query, Document document, List<Match> found) {
    Caption.of(object, document.analysis())
        .flatMap(caption -> match(object, caption, query, document))
        .ifPresent(found::add);
    object.eContents().forEach(each -> add(each, query, document, found));
  }

  private static Optional<Match> match(
      EObject object, Caption caption, Query query, Document document) {
    String id = Identifiers.of(object);
    int byName = query.rank(caption.name());
    int rank = Math.min(byName, query.rank(id));
    if (rank == Query.NONE) {
      return Optional.empty();
    }
    // clients look for what was typed in the name once more
    String name = byName == Query.NONE ? id + " · " + caption.name() : caption.name();
    return document
        .view()
        .location(object)
        .map(
            location ->
                new Match(
                    rank,
                    new WorkspaceSymbol(
                        name, caption.kind(), Either.forLeft(location), place(object, caption))));
  }

  private static String place(EObject object, Caption caption) {
    Stream<String> containers =
        Stream.iterate(object.eContainer(), each -> each != null, EObject::eContainer)
            .map(Nouns::title);
    return Stream.of(Stream.of(caption.detail()), containers, Stream.of(organisation(object)))
        .flatMap(each -> each)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String organisation(EObject object) {
    Definition definition = EcoreUtil2.getContainerOfType(object, Definition.class);
    if (definition instanceof PolicyDefinition policy && policy.getOrganisation() != null) {
      return Nouns.title(policy.getOrganisation());
    }
    return definition instanceof Adoption adoption && adoption.getOrganisation() != null
        ? Nouns.title(adoption.getOrganisation())
        : "";
  }

  /** Words to look for, in small letters. */
  private record Query(String whole, List<String> words) {

    private static final int NONE = Integer.MAX_VALUE;

    static Query of(String typed) {
      String whole = typed.strip().toLowerCase(Locale.ROOT);
      return new Query(
          whole, Stream.of(whole.split("\\s+")).filter(each -> !each.isEmpty()).toList());
    }

    boolean isEmpty() {
      return words.isEmpty();
    }

    boolean mayMatch(String text) {
      String small = text.toLowerCase(Locale.ROOT);
      return words.stream().allMatch(small::contains);
    }

    /** How well a text matches: it is what was typed, begins with it, holds it, holds its words. */
    int rank(String text) {
      String small = text.toLowerCase(Locale.ROOT);
      if (small.equals(whole)) {
        return 0;
      } else if (small.startsWith(whole)) {
        return 1;
      } else if (small.contains(" " + whole) || small.contains("-" + whole)) {
        return 2;
      } else if (small.contains(whole)) {
        return 3;
      }
      return words.stream().allMatch(small::contains) ? 4 : NONE;
    }
  }
}
