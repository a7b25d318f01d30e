package org.clausewright.ide;

import org.clausewright.ide.workspace.Document;
import org.clausewright.ide.workspace.View;
import org.jspecify.annotations.Nullable;

/** Answers a request about one document; about what is none of ours there is no answer. */
public interface DocumentFeature<P, R> extends Feature<P, R> {

  @Nullable R answer(P params, Document document);

  @Override
  default @Nullable R answer(P params, View view) {
    return request()
        .document()
        .apply(params)
        .flatMap(each -> view.document(each.getUri()))
        .map(document -> answer(params, document))
        .orElse(null);
  }
}
