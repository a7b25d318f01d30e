package org.clausewright.eclipse.preview;

import com.google.gson.Gson;
import java.util.Optional;
import org.clausewright.ide.Preview;
import org.jspecify.annotations.Nullable;

/**
 * What the preview shows next, made ready away from the thread of the user interface.
 *
 * @param html the page; empty if there is none
 * @param script shows the page in a browser that shows an older one
 * @param mark marks the clause at the cursor
 * @param message why there is no page; empty if there is one
 */
record PageUpdate(Optional<String> html, String script, String mark, Optional<String> message) {

  private static final Gson GSON = new Gson();

  /** Null if the server knows nothing of the file. */
  static @Nullable PageUpdate of(@Nullable Preview preview) {
    if (preview == null) {
      return null;
    }
    String anchor = literal(preview.anchor());
    return new PageUpdate(
        Optional.ofNullable(preview.html()),
        "preview.show(" + literal(preview.html()) + "," + anchor + ")",
        "preview.mark(" + anchor + ")",
        Optional.ofNullable(preview.message()));
  }

  /** The same for an author who has moved only the cursor since another update. */
  boolean isSamePage(PageUpdate other) {
    return html.isPresent() && html.equals(other.html);
  }

  private static String literal(@Nullable String text) {
    return GSON.toJson(text);
  }
}
