package org.clausewright.generator.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes JSON: indented, in UTF-8, the same bytes on every system. */
public final class Json {

  private static final JsonFactory FACTORY =
      new JsonFactory().setCharacterEscapes(new HiddenEscapes());

  private Json() {}

  /**
   * An object for long lists of them, which takes less to make than a map.
   *
   * @param namesAndValues of its members, by turns
   */
  public record Members(Object... namesAndValues) {}

  /**
   * The bytes of a value.
   *
   * @param value maps (in their order), members, lists, strings, numbers, booleans; an empty {@link
   *     Optional} as the value of a member leaves it out
   */
  public static byte[] bytes(Object value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter));
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
      for (Object element : list) {
        write(element, json);
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
