package org.clausewright.ide.features.tokens;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.SemanticTokens;

/** The tokens that a client was told last about each document, for it to be told changes only. */
public final class TokenMemory {

  private static final int MOST_DOCUMENTS = 100;

  private final Map<String, SemanticTokens> told =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SemanticTokens> eldest) {
          return size() > MOST_DOCUMENTS;
        }
      };
  private long count;

  /** Tokens with an id of their own, which are remembered. */
  synchronized SemanticTokens remember(String uri, List<Integer> data) {
    count++;
    SemanticTokens tokens = new SemanticTokens(Long.toString(count), data);
    told.remove(uri);
    told.put(uri, tokens);
    return tokens;
  }

  /** The tokens of a document that have an id; empty if it has been told others since. */
  synchronized Optional<List<Integer>> recall(String uri, String id) {
    return Optional.ofNullable(told.get(uri))
        .filter(tokens -> tokens.getResultId().equals(id))
        .map(SemanticTokens::getData);
  }
}
