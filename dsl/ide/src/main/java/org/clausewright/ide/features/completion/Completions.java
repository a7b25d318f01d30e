package org.clausewright.ide.features.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clausewright.ide.DocumentFeature;
import org.clausewright.ide.Request;
import org.clausewright.ide.Requests;
import org.clausewright.ide.workspace.Document;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionContext;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What may be written at a place: names, ids, dates, whole clauses and words of the language. */
public final class Completions
    implements DocumentFeature<CompletionParams, Either<List<CompletionItem>, CompletionList>> {

  /** What opens a cross-reference, what opens a term, and what parts names. */
  private static final List<String> TRIGGERS = List.of("[", "{", ".");

  private final Supplier<LocalDate> today;
  private volatile Items items = new Items(new ClientCapabilities());

  /**
   * @param today the day that is proposed for dates
   */
  public Completions(Supplier<LocalDate> today) {
    this.today = today;
  }

  @Override
  public Request<CompletionParams, Either<List<CompletionItem>, CompletionList>> request() {
    return Requests.COMPLETION;
  }

  @Override
  public void announce(ServerCapabilities server, ClientCapabilities client) {
    items = new Items(client);
    server.setCompletionProvider(new CompletionOptions(false, TRIGGERS));
  }

  @Override
  public Either<List<CompletionItem>, CompletionList> answer(
      CompletionParams params, Document document) {
    List<CompletionItem> found =
        Caret.at(document.offset(params.getPosition()), document)
            .filter(caret -> isWanted(caret, params.getContext()))
            .map(this::items)
            .orElse(List.of());
    return Either.forRight(new CompletionList(false, found));
  }

  /** Outside texts a brace or a bracket that is typed begins no name. */
  private static boolean isWanted(Caret caret, CompletionContext context) {
    String typed = context == null ? null : context.getTriggerCharacter();
    return typed == null || caret.inText() || (typed.equals(".") && caret.typed().endsWith("."));
  }

  private List<CompletionItem> items(Caret caret) {
    String typed = caret.typed().replace("^", "");
    Items client = items;
    Names names = new Names(caret);
    Templates templates = new Templates(today);
    List<CompletionItem> found = new ArrayList<>();
    Stream.of(
            names.proposals(new NamedThings()),
            Ids.proposals(caret),
            templates.dates(caret),
            Words.rules(caret),
            templates.proposals(caret, names),
            Words.keywords(caret))
        .flatMap(each -> each)
        .filter(proposal -> proposal.matches(typed))
        .forEach(proposal -> found.add(client.item(proposal, found.size(), caret)));
    return found;
  }
}
