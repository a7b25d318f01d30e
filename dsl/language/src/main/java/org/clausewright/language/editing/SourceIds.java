package org.clausewright.language.editing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.clausewright.language.reading.SingleSource;

/** Ids for what is to be written. */
public final class SourceIds {

  private static final Pattern FORM = Pattern.compile("[A-Za-z_][A-Za-z_0-9-]*");

  private SourceIds() {}

  /** Whether a text is an id: not if it has other characters, or is a word of the language. */
  public static boolean isId(String text) {
    return FORM.matcher(text).matches()
        && SingleSource.analyse("vocabulary " + text + " \"\" { }")
            .filter(each -> each.resource().getErrors().isEmpty())
            .isPresent();
  }

  /** An id made of words, such as {@code weaver-trust} of “Weaver Trust”; may be empty. */
  public static String of(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}|['’]", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^[^a-z]+|-+$", "");
  }
}
