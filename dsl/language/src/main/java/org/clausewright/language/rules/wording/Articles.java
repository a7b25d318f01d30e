package org.clausewright.language.rules.wording;

import java.util.regex.Pattern;

/** Which article a word is spoken with; where usage differs, either is right. */
final class Articles {

  private static final String SPELT_OUT_VOWELS = "AEFHILMNORSX";
  private static final Pattern SPOKEN_YOU_OR_WON =
      Pattern.compile("(?:uni(?!n|mp)|us[aeu]|ut[ei]|eu|ewe|one|once|ur[ai]|ubi|uk|utop).*");
  private static final Pattern SILENT_H = Pattern.compile("(?:hour|honest|honou?r|heir).*");
  private static final Pattern WEAK_H = Pattern.compile("(?:hist|hotel|habit|herb|hall|hyp).*");
  private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,6}s?");

  private Articles() {}

  static boolean takesAn(String word) {
    String lower = word.toLowerCase(java.util.Locale.ROOT);
    if (lower.length() < 2 || ACRONYM.matcher(word).matches() || !isLatin(lower)) {
      return false;
    }
    return ("aeiou".indexOf(lower.charAt(0)) >= 0 && !SPOKEN_YOU_OR_WON.matcher(lower).matches())
        || SILENT_H.matcher(lower).matches();
  }

  static boolean takesA(String word) {
    String lower = word.toLowerCase(java.util.Locale.ROOT);
    if (lower.length() < 2 || !isLatin(lower)) {
      return false;
    }
    if (ACRONYM.matcher(word).matches()) {
      return SPELT_OUT_VOWELS.indexOf(word.charAt(0)) < 0
          && SPELT_OUT_VOWELS.indexOf(Character.toUpperCase(word.charAt(0))) < 0;
    }
    return SPOKEN_YOU_OR_WON.matcher(lower).matches()
        || ("aeiou".indexOf(lower.charAt(0)) < 0
            && !SILENT_H.matcher(lower).matches()
            && !WEAK_H.matcher(lower).matches());
  }

  private static boolean isLatin(String lower) {
    return lower.charAt(0) >= 'a' && lower.charAt(0) <= 'z';
  }
}
