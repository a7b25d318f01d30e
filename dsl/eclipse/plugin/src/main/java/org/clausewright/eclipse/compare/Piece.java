package org.clausewright.eclipse.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clausewright.language.editing.SourcePart;
import org.clausewright.language.prose.ProseText;

/** A part of one version, as it is compared with the parts of the other. */
final class Piece {

  private static final int LONGEST = 70;

  private static final Set<String> HEADED =
      Set.of(
          "policy",
          "adoption",
          "section",
          "trust",
          "school",
          "partnership",
          "vocabulary",
          "topics");

  private final Optional<SourcePart> part;
  private final Optional<Piece> parent;
  private final String key;
  private final String own;
  private final List<Piece> pieces = new ArrayList<>();

  private Piece(Optional<SourcePart> part, Optional<Piece> parent, String key, String own) {
    this.part = part;
    this.parent = parent;
    this.key = key;
    this.own = own;
  }

  /** A whole text, which holds its definitions. */
  static Piece of(List<SourcePart> parts, String text) {
    Piece whole = new Piece(Optional.empty(), Optional.empty(), "", "");
    parts.forEach(part -> whole.add(part, "", text));
    return whole;
  }

  private void add(SourcePart part, String scope, String text) {
    boolean policy = part.keyword().equals("policy") || part.keyword().equals("adoption");
    String path = part.keyword().equals("table") ? "table " + part.id() : part.id();
    String key = part.id().isEmpty() ? "" : scope + (policy ? "policy " : "") + path;
    Piece piece = new Piece(Optional.of(part), Optional.of(this), key, own(part, text));
    pieces.add(piece);
    String inside = scope.contains("#") ? scope : key + (policy ? "#" : "/");
    part.parts().forEach(each -> piece.add(each, inside, text));
  }

  /** The words of a part without those of the parts that it holds. */
  private static String own(SourcePart part, String text) {
    StringBuilder own = new StringBuilder();
    int from = part.offset();
    for (SourcePart each : part.parts()) {
      own.append(text, from, each.offset());
      from = each.offset() + each.length();
    }
    own.append(text, from, part.offset() + part.length());
    return ProseText.folded(own.toString());
  }

  /** The part; empty for the whole text. */
  Optional<SourcePart> part() {
    return part;
  }

  Optional<Piece> parent() {
    return parent;
  }

  /** What tells the part from all others, wherever it stands; empty if nothing does. */
  String key() {
    return key;
  }

  /** Its own words, white space folded. */
  String own() {
    return own;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** All that it holds, directly or not, in their order. */
  Stream<Piece> all() {
    return pieces.stream().flatMap(each -> Stream.concat(Stream.of(each), each.all()));
  }

  String keyword() {
    return part.map(SourcePart::keyword).orElse("");
  }

  String number() {
    return part.map(SourcePart::number).orElse("");
  }

  String title() {
    return part.map(SourcePart::title).orElse("");
  }

  /** The number with the heading or the first words. */
  String label() {
    String words = title().isEmpty() ? part.map(SourcePart::id).orElse("") : title();
    return (number().isEmpty() ? "" : number() + " ") + shortened(words);
  }

  /** Whether it has a heading or a name, and holds what has not. */
  boolean isHeaded() {
    return HEADED.contains(keyword());
  }

  private static String shortened(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int space = words.lastIndexOf(' ', LONGEST);
    return words.substring(0, space > LONGEST / 2 ? space : LONGEST) + "…";
  }
}
