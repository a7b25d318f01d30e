package org.clausewright.language.rules.lists;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Matches;

/** Characters that were read in a wrong encoding, or that print as nothing. */
final class Artefacts {

  /**
   * UTF-8 read as Windows-1252, lost characters, those of symbol fonts, ligatures, and hidden
   * hyphens and spaces.
   */
  private static final class Damage {
    static final Pattern PATTERN =
        Pattern.compile(
            "â€[\\u0080-\\u00BF\\u0152-\\u2122]?"
                + "|[ÃÂ][\\u0080-\\u00BF\\u0192\\u201A-\\u2122]"
                + "|ï¬[\\u0080-\\u00BF\\u201A\\u0192]?|ï»¿"
                + "|[\\uFFFD\\uE000-\\uF8FF\\uFB00-\\uFB06\\u00AD\\u200B\\uFEFF]");
  }

  private static final class Windows {
    static final Charset CHARSET =
        Charset.isSupported("windows-1252")
            ? Charset.forName("windows-1252")
            : StandardCharsets.ISO_8859_1;
  }

  private Artefacts() {}

  /** Where they are in a text. */
  static List<MatchResult> in(String words) {
    for (int at = 0; at < words.length(); at++) {
      if (mayBegin(words.charAt(at))) {
        return Matches.search(Damage.PATTERN, words);
      }
    }
    return List.of();
  }

  private static boolean mayBegin(char c) {
    return c > '\u007F' && ("âÃÂï\u00AD\u200B".indexOf(c) >= 0 || c >= '\uE000');
  }

  /** What was meant, if that is certain. */
  static Optional<String> meant(String artefact) {
    if (artefact.length() == 1) {
      return switch (artefact.charAt(0)) {
        case '\uFB00' -> Optional.of("ff");
        case '\uFB01' -> Optional.of("fi");
        case '\uFB02' -> Optional.of("fl");
        case '\uFB03' -> Optional.of("ffi");
        case '\uFB04' -> Optional.of("ffl");
        case '\u00AD', '\u200B', '\uFEFF' -> Optional.of("");
        default -> Optional.empty();
      };
    }
    if (artefact.equals("ï¬\u0081")) {
      return Optional.of("fi");
    }
    try {
      ByteBuffer bytes = Windows.CHARSET.newEncoder().encode(java.nio.CharBuffer.wrap(artefact));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return Optional.of(meant(text).orElse(text)).filter(each -> !each.isBlank());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
