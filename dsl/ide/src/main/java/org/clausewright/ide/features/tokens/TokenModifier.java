package org.clausewright.ide.features.tokens;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.clausewright.language.policy.NormKind;
import org.clausewright.language.prose.Markup;

/** What more there is to say of a token. All but the first are ours: themes may know them. */
enum TokenModifier {
  /** A name where it is declared. */
  DECLARATION,
  STATEMENT,
  DEFINITION,
  OBLIGATION,
  PROHIBITION,
  PERMISSION,
  RECOMMENDATION,
  DISCOURAGEMENT,
  RIGHT,
  CONSEQUENCE,
  RESPONSIBILITY,
  EMPHASIS,
  STRONG,
  LINK;

  /** As one of the bits that tell a token's modifiers. */
  int bit() {
    return 1 << ordinal();
  }

  /** The kind of a norm; nothing for an item. */
  static int bit(NormKind kind) {
    return kind == NormKind.ITEM ? 0 : valueOf(kind.name()).bit();
  }

  static int bit(Markup.Kind kind) {
    return valueOf(kind.name()).bit();
  }

  /** As they are called, in the order in which they are counted. */
  static List<String> legend() {
    return Arrays.stream(values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
  }
}
