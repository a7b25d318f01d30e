package org.clausewright.eclipse.preview;

import com.google.gson.Gson;
import java.util.Optional;
import org.clausewright.ide.Preview;
import org.jspecify.annotations.Nullable;

/**
 * What the preview shows next.
 *
 * @param html the page; empty if there is none
 * @param anchor of the clause at the cursor, for a script
 * @param message why there is no page; empty if there is one
 */
record PageUpdate(Optional<String> html, String anchor, Optional<String> message) {

  private static final Gson GSON = new Gson();

  /** Null if the server knows nothing of the file. */
  static @Nullable PageUpdate of(@Nullable Preview preview) {
    return preview == null
        ? null
        : new PageUpdate(
            Optional.ofNullable(preview.html()),
            GSON.toJson(preview.anchor()),
            Optional.ofNullable(preview.message()));
  }

  /**
   * Shows this where another page is shown. Only the text between what both begin and end with is
   * handed over, so that a key that is typed doesn't cost a whole page.
   *
   * @param old empty if nothing is shown
   */
  String script(String old) {
    String next = html.orElse("");
    if (old.equals(next)) {
      return "preview.mark(" + anchor + ")";
    }
    int shorter = Math.min(old.length(), next.length());
    int start = 0;
    while (start < shorter && old.charAt(start) == next.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && old.charAt(old.length() - 1 - end) == next.charAt(next.length() - 1 - end)) {
      end++;
    }
    String text = GSON.toJson(next.substring(start, next.length() - end));
    return "preview.show(" + start + "," + text + "," + end + "," + anchor + ")";
  }
}
