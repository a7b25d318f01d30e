package org.clausewright.language.rules;

import java.util.List;
import java.util.Optional;
import org.clausewright.model.Clause;
import org.clausewright.model.Label;
import org.clausewright.model.Section;
import org.clausewright.model.norm.Norm;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as it is printed: a title, a cell, a heading, or the norms of a clause up to its
 * list.
 */
public final class Passage {

  /** What a passage is in the document. */
  public enum Part {
    TITLE,
    LINE,
    CAPTION,
    COLUMN,
    CELL,
    CONTENTS_TITLE,
    CONTENTS_ENTRY,
    HEADING,
    CLAUSE,
    ITEM,
    TAIL;

    /** Whether it is running text of the policy, in sentences. */
    public boolean isText() {
      return this == CLAUSE || this == ITEM || this == TAIL;
    }
  }

  /**
   * Where a passage stands.
   *
   * @param sections that it is in, outermost first; for a heading, without its own
   * @param section whose heading it is
   * @param clause whose words it holds
   * @param norms whose words it holds
   * @param leadIns the norms whose list it is in, outermost first
   * @param first whether the clause's label is printed before it
   */
  public record Context(
      List<Section> sections,
      Optional<Section> section,
      Optional<Clause> clause,
      List<Norm> norms,
      List<Norm> leadIns,
      boolean first) {}

  private static final Search<List<Span>> SENTENCES = new Search<>(Sentences::of);

  private final int index;
  private final Part part;
  private final Context context;
  private final List<PrintedText> texts;
  private final Text text;
  private @Nullable List<Word> tokens;

  Passage(int index, Part part, Context context, List<PrintedText> texts) {
    this.index = index;
    this.part = part;
    this.context = context;
    this.texts = List.copyOf(texts);
    this.text = texts.size() == 1 ? texts.get(0).text() : Text.of(joined(texts));
  }

  private static String joined(List<PrintedText> texts) {
    StringBuilder words = new StringBuilder(texts.get(0).words());
    for (int i = 1; i < texts.size(); i++) {
      words.append(' ').append(texts.get(i).words());
    }
    return words.toString();
  }

  /** How many passages of the policy are before it. */
  public int index() {
    return index;
  }

  public Part part() {
    return part;
  }

  public Context context() {
    return context;
  }

  /** The words, white space folded to single spaces. */
  public String words() {
    return text.words();
  }

  /** The words, in which what was found is remembered. */
  public Text text() {
    return text;
  }

  /** The texts that it is made of: those of its norms, or the one that it is. */
  public List<PrintedText> texts() {
    return texts;
  }

  /** The single words. */
  public List<Word> tokens() {
    List<Word> known = tokens;
    if (known == null) {
      known = Word.of(text);
      tokens = known;
    }
    return known;
  }

  /** The sentences, with their punctuation. */
  public List<Span> sentences() {
    return SENTENCES.in(text);
  }

  /** The sentences of the words of a paragraph. */
  public static List<Span> sentences(String words) {
    return SENTENCES.in(words);
  }

  /** The label printed before it, if one is. */
  public Optional<Label> label() {
    if (!context.first) {
      return Optional.empty();
    }
    return context.section.isPresent()
        ? context.section.map(Section::label)
        : context.clause.map(Clause::label);
  }

  /** All of it, with its quotation marks. */
  public Place place() {
    Place first = texts.get(0).place();
    int end = texts.get(texts.size() - 1).place().end();
    return new Place(first.offset(), texts.size() == 1 ? first.length() : end - first.offset());
  }

  /** Some of its words. */
  public Place place(int from, int to) {
    int start = 0;
    for (PrintedText text : texts) {
      int end = start + text.words().length();
      if (from <= end) {
        return text.place(from - start, Math.min(to, end) - start);
      }
      start = end + 1;
    }
    return texts.get(texts.size() - 1).place();
  }

  public Place place(Word word) {
    return place(word.start(), word.end());
  }

  public Place place(Span span) {
    return place(span.start(), span.end());
  }

  /** Where its words end, before the quotation mark. */
  public Place end() {
    return place(words().length() - 1, words().length()).after();
  }
}
