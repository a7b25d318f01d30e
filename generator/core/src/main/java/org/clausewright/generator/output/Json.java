package org.clausewright.generator.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes JSON: indented, in UTF-8, the same bytes on every system. */
public final class Json {

  /** A list of more elements is written in pieces of so many, side by side. */
  private static final int PIECE = 1000;

  private static final JsonFactory FACTORY =
      new JsonFactory().setCharacterEscapes(new HiddenEscapes());

  private Json() {}

  /**
   * An object for long lists of them, which takes less to make than a map.
   *
   * @param namesAndValues of its members, by turns
   */
  public record Members(Object... namesAndValues) {}

  /** Puts every member and every element on a line of its own. */
  private static final class Layout extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1;
    private static final String STEP = "  ";

    private Layout() {
      this(" ", 0);
    }

    /** For elements of a list, which is so many lists and objects deep in the whole. */
    private static Layout ofElements(int depth) {
      return new Layout(",\n" + STEP.repeat(depth), depth);
    }

    private Layout(String betweenRoots, int depth) {
      super(betweenRoots);
      DefaultIndenter indenter = new DefaultIndenter(STEP, "\n");
      indentArraysWith(indenter);
      indentObjectsWith(indenter);
      _nesting = depth;
    }
  }

  /**
   * The bytes of a value.
   *
   * @param value maps (in their order), members, lists, strings, numbers, booleans; an empty {@link
   *     Optional} as the value of a member leaves it out
   */
  public static byte[] bytes(Object value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(out).setPrettyPrinter(new Layout())) {
      write(value, json);
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        member(entry.getKey(), entry.getValue(), json);
      }
      json.writeEndObject();
    } else if (value instanceof Members members) {
      json.writeStartObject();
      for (int i = 0; i < members.namesAndValues.length; i += 2) {
        member(members.namesAndValues[i], members.namesAndValues[i + 1], json);
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      if (list.size() > PIECE) {
        writeInPieces(list, json);
      } else {
        writeElements(list, json);
      }
      json.writeEndArray();
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString(wellFormed(value.toString()));
    }
  }

  private static void writeElements(List<?> list, JsonGenerator json) throws IOException {
    for (Object element : list) {
      write(element, json);
    }
  }

  private static void writeInPieces(List<?> list, JsonGenerator json) throws IOException {
    int depth = json.getOutputContext().getNestingDepth();
    List<String> pieces =
        IntStream.rangeClosed(0, (list.size() - 1) / PIECE)
            .mapToObj(i -> list.subList(i * PIECE, Math.min(list.size(), (i + 1) * PIECE)))
            .parallel()
            .map(elements -> piece(elements, depth))
            .toList();
    for (String piece : pieces) {
      json.writeRawValue(piece);
    }
  }

  private static String piece(List<?> elements, int depth) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json =
        FACTORY.createGenerator(out).setPrettyPrinter(Layout.ofElements(depth))) {
      writeElements(elements, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void member(Object name, Object value, JsonGenerator json) throws IOException {
    Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    if (present != null) {
      json.writeFieldName(name.toString());
      write(present, json);
    }
  }

  /** The text with a replacement for halves of characters, which no file can hold. */
  private static String wellFormed(String text) {
    if (!mayHoldHalf(text)) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints().forEach(c -> whole.appendCodePoint(isHalf(c) ? '\uFFFD' : c));
    return whole.toString();
  }

  private static boolean mayHoldHalf(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHalf(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }
}
