package org.clausewright.generator.comparison.wording;

import java.util.Comparator;
import java.util.List;
import org.clausewright.model.Policy;

/**
 * Passages of several policies that are nearly the same text, or of which one is an extract of the
 * other, whatever their topics.
 *
 * @param model the one that the others are compared with: most others are like it
 * @param copies one of each other policy, in the order of policies
 */
public record SharedWording(Passage model, List<Copy> copies) {

  /** Shorter passages are alike by chance; longer ones take too long to compare. */
  private static final int FEWEST_WORDS = 8;

  private static final int MOST_WORDS = 1_500;

  public SharedWording {
    copies = List.copyOf(copies);
  }

  /**
   * A passage that is nearly the model.
   *
   * @param percent of the words of both that they have in common, in the same order; 100 only if
   *     they have the same words
   * @param extract whether nearly all words of one stand in the other, which goes on
   * @param pieces what is the same, what only the model has, what only the copy has
   */
  public record Copy(
      Passage passage, int percent, boolean extract, List<WordDifference.Piece> pieces) {
    public Copy {
      pieces = List.copyOf(pieces);
    }

    static Copy of(Passage model, Passage passage) {
      Likeness likeness = Likeness.between(model, passage);
      return new Copy(
          passage,
          likeness.percent(),
          likeness.isExtract(),
          WordDifference.between(model.words(), passage.words()));
    }

    /** Whether it is the model to the letter. */
    public boolean isIdentical() {
      return pieces.stream().allMatch(piece -> piece.kind() == WordDifference.Kind.SAME);
    }
  }

  /** How many policies have it. */
  public int policies() {
    return copies.size() + 1;
  }

  /** What policies share, that of most policies first, then the longest. */
  public static List<SharedWording> of(List<Policy> policies) {
    List<Passage> passages =
        policies.stream()
            .flatMap(policy -> Passage.of(policy).stream())
            .filter(SharedWording::isComparable)
            .toList();
    return Likenesses.groups(passages).stream()
        .sorted(
            Comparator.comparingInt((SharedWording each) -> -each.policies())
                .thenComparingInt(each -> -each.model().plainWords().size()))
        .toList();
  }

  private static boolean isComparable(Passage passage) {
    int words = passage.plainWords().size();
    return words >= FEWEST_WORDS && words <= MOST_WORDS;
  }
}
