package org.clausewright.eclipse.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text with places to fill in, as the protocol writes it: {@code role ${1:id} "$2"$0}.
 *
 * @param text with the words that stand for those to be filled in
 * @param stops the places in the order of the text
 */
public record Snippet(String text, List<Stop> stops) {

  /**
   * A place to fill in; several with one number are filled in alike.
   *
   * @param number in the order in which they are filled in; 0 is where the cursor goes at last
   * @param choices what may be filled in; empty if it's anything
   */
  public record Stop(int number, int offset, int length, List<String> choices) {

    public Stop {
      choices = List.copyOf(choices);
    }
  }

  public Snippet {
    stops = List.copyOf(stops);
  }

  /** Reads a snippet. */
  public static Snippet of(String source) {
    Snippet once = new Reader(source, Map.of()).read();
    Map<Integer, String> words = new HashMap<>();
    for (Stop stop : once.stops) {
      String there = once.text.substring(stop.offset(), stop.offset() + stop.length());
      words.merge(stop.number(), there, (first, next) -> first.isEmpty() ? next : first);
    }
    return new Reader(source, words).read();
  }

  /** The same with other line ends and with an indentation on each line but the first. */
  public Snippet at(String lineEnd, String indentation) {
    StringBuilder laidOut = new StringBuilder();
    int[] moved = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      moved[i] = laidOut.length();
      if (text.charAt(i) == '\n') {
        laidOut.append(lineEnd).append(indentation);
      } else {
        laidOut.append(text.charAt(i));
      }
    }
    moved[text.length()] = laidOut.length();
    List<Stop> there = new ArrayList<>();
    for (Stop stop : stops) {
      int start = moved[stop.offset()];
      int end = moved[stop.offset() + stop.length()];
      there.add(new Stop(stop.number(), start, end - start, stop.choices()));
    }
    return new Snippet(laidOut.toString(), there);
  }

  /** The text with some words in all places that are to be filled in. */
  public String filled(String words) {
    StringBuilder filled = new StringBuilder(text);
    for (int i = stops.size() - 1; i >= 0; i--) {
      Stop stop = stops.get(i);
      if (stop.number() > 0) {
        filled.replace(stop.offset(), stop.offset() + stop.length(), words);
      }
    }
    return filled.toString();
  }

  private static final class Reader {

    private final String source;
    private final Map<Integer, String> words;
    private final StringBuilder text = new StringBuilder();
    private final List<Stop> stops = new ArrayList<>();
    private int at;

    /**
     * @param words what stands in places that are filled in like others, by their numbers
     */
    Reader(String source, Map<Integer, String> words) {
      this.source = source;
      this.words = words;
    }

    Snippet read() {
      words(false);
      return new Snippet(text.toString(), stops);
    }

    /**
     * @param nested whether a closing brace ends them
     */
    private void words(boolean nested) {
      while (at < source.length() && !(nested && source.charAt(at) == '}')) {
        char c = source.charAt(at++);
        if (c == '\\' && at < source.length() && "\\$}".indexOf(source.charAt(at)) >= 0) {
          text.append(source.charAt(at++));
        } else if (c == '$' && at < source.length() && Character.isDigit(source.charAt(at))) {
          like(number());
        } else if (c == '$' && source.startsWith("{", at) && isDigit(at + 1)) {
          at++;
          place();
        } else {
          text.append(c);
        }
      }
    }

    private void like(int number) {
      String there = words.getOrDefault(number, "");
      stops.add(new Stop(number, text.length(), there.length(), List.of()));
      text.append(there);
    }

    private boolean isDigit(int place) {
      return place < source.length() && Character.isDigit(source.charAt(place));
    }

    private int number() {
      int start = at;
      while (isDigit(at)) {
        at++;
      }
      return Integer.parseInt(source.substring(start, at));
    }

    private void place() {
      int number = number();
      int start = text.length();
      List<String> choices = List.of();
      int index = stops.size();
      if (source.startsWith(":", at)) {
        at++;
        words(true);
      } else if (source.startsWith("|", at)) {
        int end = source.indexOf("|}", at);
        choices = List.of(source.substring(at + 1, end).split(","));
        text.append(choices.get(0));
        at = end + 1;
      }
      at++;
      stops.add(index, new Stop(number, start, text.length() - start, choices));
    }
  }
}
