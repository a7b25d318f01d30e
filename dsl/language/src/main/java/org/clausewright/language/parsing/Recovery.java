package org.clausewright.language.parsing;

import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_ID;
import static org.clausewright.language.parser.antlr.internal.InternalPolicyParser.RULE_PROSE_CLOSE;
import static org.clausewright.language.parsing.TokenList.CLOSE;
import static org.clausewright.language.parsing.TokenList.OPEN;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.Set;
import org.clausewright.language.parsing.Automaton.Call;
import org.clausewright.language.parsing.Automaton.Free;
import org.clausewright.language.parsing.Automaton.State;
import org.clausewright.language.parsing.Automaton.Take;
import org.clausewright.language.parsing.TokenList.Block;

/**
 * Follows the grammar through tokens that need not keep to it. Where a token does not fit, it takes
 * the way that goes furthest from there: to leave the token out, to do without what should stand
 * before it, to take a word for a keyword that was taken for a name, or to think of a brace as
 * missing or as one too many.
 */
final class Recovery {

  private static final int LOOKAHEAD = 12;
  private static final int MISSING_BRACE = 8;
  private static final int MOST = 100;
  private static final int MOST_TEXTS = 10;
  private static final int DEAREST = 4 * MISSING_BRACE;

  /** What is done with a token. */
  enum Mending {
    LEFT_OUT,
    TAKEN_FOR_NAME,
    NAME_MISSING_BEFORE
  }

  private enum Kind {
    SKIP,
    KEYWORD,
    NAME,
    LEAVE_OUT,
    LEAVE_OUT_LINE,
    REOPEN,
    CLOSE
  }

  /**
   * A way to go on.
   *
   * @param spots before the token at {@code next}
   * @param length how many of the next few tokens fit
   * @param braces how many braces it takes for missing
   */
  private record Way(Kind kind, List<Spot> spots, int next, int length, int braces) {}

  /** What it costs to do without some elements. */
  private record Skip(Spot spot, int cost) {}

  private TokenList tokens;
  private final Map<Integer, Mending> mended = new HashMap<>();

  /** For each brace that is open whether it fits. */
  private final Deque<Boolean> braces = new ArrayDeque<>();

  private List<Spot> spots;
  private List<Spot> before = List.of();
  private List<Spot> beforeClosing = List.of();
  private int closing = -1;
  private int count;

  private Recovery(TokenList tokens, State start) {
    this.tokens = tokens;
    this.spots = List.of(new Spot(start, null));
  }

  /** Follows the grammar through all tokens. */
  static Recovery of(TokenList tokens, State start) {
    Recovery recovery = new Recovery(tokens, start);
    int index = 0;
    while (index < recovery.tokens.size()) {
      index = recovery.step(index);
      if (index == recovery.tokens.size()) {
        index = recovery.endText(index);
      }
    }
    return recovery;
  }

  /** Where the grammar has been followed to. */
  List<Spot> spots() {
    return spots;
  }

  /** What has to be done so that the tokens fit, by where they begin. */
  Map<Integer, Mending> mended() {
    return mended;
  }

  /** The line breaks at which texts end without a closing mark. */
  Set<Integer> unclosed() {
    return tokens.unclosed();
  }

  private int step(int index) {
    int type = tokens.type(index);
    if (type == CLOSE && Boolean.FALSE.equals(braces.peek())) {
      braces.pop();
      mend(index, Mending.LEFT_OUT);
      return index + 1;
    }
    List<Spot> after = Spot.after(spots, type);
    if (after.isEmpty()) {
      int next = endText(index);
      return next == index ? recover(index) : next;
    }
    take(index, after);
    return index + 1;
  }

  private void take(int index, List<Spot> after) {
    int type = tokens.type(index);
    if (type == OPEN) {
      braces.push(true);
    } else if (type == CLOSE) {
      braces.poll();
      beforeClosing = spots;
    }
    closing = type == CLOSE ? index : -1;
    before = after.stream().allMatch(Recovery::isName) ? spots : List.of();
    spots = after;
  }

  private static boolean isName(Spot spot) {
    return spot.frame() != null
        && Expected.rule(spot.frame().call().element()).getName().equals("Name");
  }

  /** Ends a text at a token where it should have ended; the token at which to go on. */
  private int endText(int index) {
    Block text = tokens.blockAt(index).orElse(null);
    if (text == null || count > MOST || unclosed().size() == MOST_TEXTS) {
      return index;
    }
    boolean within = index == tokens.size();
    List<Spot> after = within ? Spot.after(spots, RULE_PROSE_CLOSE) : spots;
    OptionalInt end = UnclosedText.end(tokens.text(), text, after);
    if (end.isEmpty()) {
      return index;
    }
    tokens = tokens.endingTextAt(end.getAsInt());
    mended.keySet().removeIf(start -> start > end.getAsInt());
    int next = tokens.firstAfter(end.getAsInt());
    for (int each = Math.min(index, tokens.openReferenceBefore(next)); each < next; each++) {
      mend(each, Mending.LEFT_OUT);
    }
    spots = after;
    before = List.of();
    closing = -1;
    count++;
    return next;
  }

  private int recover(int index) {
    Way way =
        ways(index).stream()
            .max(
                Comparator.comparingInt(Way::length)
                    .thenComparing(Way::kind, Comparator.reverseOrder()))
            .orElseThrow();
    switch (way.kind) {
      case LEAVE_OUT, LEAVE_OUT_LINE -> {
        if (tokens.type(index) == OPEN) {
          braces.push(false);
        }
        for (int each = index; each < way.next; each++) {
          mend(each, Mending.LEFT_OUT);
        }
      }
      case KEYWORD -> mend(index - 1, Mending.NAME_MISSING_BEFORE);
      case NAME -> mend(index, Mending.TAKEN_FOR_NAME);
      case REOPEN -> {
        mend(closing, Mending.LEFT_OUT);
        braces.push(true);
        closing = -1;
      }
      case CLOSE -> {
        for (int each = 0; each < way.braces; each++) {
          braces.poll();
        }
      }
      case SKIP -> {}
    }
    spots = way.spots;
    before = List.of();
    count++;
    return way.next;
  }

  private void mend(int index, Mending how) {
    mended.put(tokens.start(index), how);
  }

  private List<Way> ways(int index) {
    List<Way> ways = new ArrayList<>();
    int next = tokens.after(index);
    ways.add(new Way(Kind.LEAVE_OUT, spots, next, length(spots, next), 0));
    int line = tokens.afterLine(index);
    if (line > next) {
      ways.add(new Way(Kind.LEAVE_OUT_LINE, spots, line, length(spots, line), 0));
    }
    if (count > MOST) {
      return ways;
    }
    skips(spots, index, DEAREST, Kind.SKIP, ways);
    if (tokens.isWord(index)) {
      List<Spot> named = Spot.after(spots, RULE_ID);
      if (!named.isEmpty()) {
        ways.add(new Way(Kind.NAME, named, index + 1, 1 + length(named, index + 1), 0));
      }
    }
    if (!before.isEmpty()) {
      skips(before, index - 1, MISSING_BRACE - 1, Kind.KEYWORD, ways);
    }
    if (closing >= 0) {
      int length = length(beforeClosing, index);
      if (length > 0) {
        ways.add(new Way(Kind.REOPEN, beforeClosing, index, length, 0));
      }
    }
    return ways;
  }

  /** How many of the next few tokens fit. */
  private int length(List<Spot> from, int index) {
    List<Spot> now = from;
    int end = Math.min(tokens.size(), index + LOOKAHEAD);
    for (int next = index; next < end; next++) {
      now = Spot.after(now, tokens.type(next));
      if (now.isEmpty()) {
        return next - index;
      }
    }
    return end - index;
  }

  /** The cheapest way to do without something, for each number of missing braces. */
  private void skips(List<Spot> from, int index, int dearest, Kind kind, List<Way> ways) {
    PriorityQueue<Skip> queue = new PriorityQueue<>(Comparator.comparingInt(Skip::cost));
    Set<Spot> seen = new HashSet<>();
    from.forEach(spot -> queue.add(new Skip(spot, 0)));
    int found = -1;
    while (!queue.isEmpty()) {
      Skip skip = queue.poll();
      int missing = skip.cost / MISSING_BRACE;
      if (!seen.add(skip.spot) || skip.cost > dearest) {
        continue;
      }
      if (skip.cost > 0 && missing > found) {
        List<Spot> here = List.of(skip.spot);
        int length = length(here, index);
        if (length > (kind == Kind.KEYWORD ? 1 : 0)) {
          found = missing;
          ways.add(new Way(missing == 0 ? kind : Kind.CLOSE, here, index, length, missing));
        }
      }
      skip(skip, queue);
    }
  }

  private static void skip(Skip skip, PriorityQueue<Skip> queue) {
    Spot spot = skip.spot;
    State state = spot.state();
    for (Free free : state.free) {
      queue.add(new Skip(new Spot(free.to(), spot.frame()), skip.cost));
    }
    for (Call call : state.calls) {
      if (!call.optional()) {
        queue.add(new Skip(new Spot(call.to(), spot.frame()), skip.cost + 1));
      }
    }
    for (Take take : state.takes) {
      if (!take.optional()) {
        State to = take.type() == OPEN ? take.to().beyond : take.to();
        int cost = take.type() == CLOSE ? MISSING_BRACE : 1;
        queue.add(new Skip(new Spot(to, spot.frame()), skip.cost + cost));
      }
    }
    if (state.last && spot.frame() != null) {
      queue.add(new Skip(new Spot(spot.frame().call().to(), spot.frame().outer()), skip.cost));
    }
  }
}
