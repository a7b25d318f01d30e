package org.clausewright.generator.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON object that was read, with its members by name and type. */
public final class JsonObject {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Map<?, ?> members;

  private JsonObject(Map<?, ?> members) {
    this.members = members;
  }

  /** The text is not the JSON that was expected; the message says why. */
  public static final class Unexpected extends Exception {
    public Unexpected(String message) {
      super(message);
    }
  }

  /** Reads from a member's object. */
  @FunctionalInterface
  public interface Reader<T> {
    T read(JsonObject object) throws Unexpected;
  }

  /**
   * Parses a text in UTF-8; its nesting and the lengths of its texts are bounded by the parser.
   *
   * @throws Unexpected if it is not one JSON object
   */
  public static JsonObject parse(byte[] content) throws Unexpected {
    try (JsonParser json = FACTORY.createParser(content)) {
      json.nextToken();
      if (value(json) instanceof Map<?, ?> object && json.nextToken() == null) {
        return new JsonObject(object);
      }
      throw new Unexpected("it is not one JSON object");
    } catch (IOException e) {
      throw new Unexpected("it is not JSON");
    }
  }

  private static @Nullable Object value(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        object.put(name, value(json));
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      List<@Nullable Object> array = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        array.add(value(json));
      }
      return array;
    }
    if (token == JsonToken.VALUE_NUMBER_INT) {
      return json.getLongValue();
    }
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return json.getBooleanValue();
    }
    return token == JsonToken.VALUE_NULL ? null : json.getText();
  }

  /** The text of a member. */
  public String text(String name) throws Unexpected {
    return member(name, String.class);
  }

  public long number(String name) throws Unexpected {
    return member(name, Long.class);
  }

  public boolean truth(String name) throws Unexpected {
    return member(name, Boolean.class);
  }

  public JsonObject object(String name) throws Unexpected {
    return new JsonObject(member(name, Map.class));
  }

  /** A member's text as a value; what the parser throws becomes {@link Unexpected}. */
  public <T> T parsed(String name, Function<String, T> parser) throws Unexpected {
    try {
      return parser.apply(text(name));
    } catch (RuntimeException e) {
      throw new Unexpected("“" + name + "” is not what it should be");
    }
  }

  /** Whether a member is there. */
  public boolean has(String name) {
    return members.get(name) != null;
  }

  /** A list of texts. */
  public List<String> texts(String name) throws Unexpected {
    List<String> texts = new ArrayList<>();
    for (Object each : member(name, List.class)) {
      if (!(each instanceof String text)) {
        throw new Unexpected("“" + name + "” is not a list of texts");
      }
      texts.add(text);
    }
    return texts;
  }

  /** A list of objects, each read by a reader. */
  public <T> List<T> objects(String name, Reader<T> reader) throws Unexpected {
    List<T> objects = new ArrayList<>();
    for (Object each : member(name, List.class)) {
      if (!(each instanceof Map<?, ?> object)) {
        throw new Unexpected("“" + name + "” is not a list of objects");
      }
      objects.add(reader.read(new JsonObject(object)));
    }
    return objects;
  }

  private <T> T member(String name, Class<T> type) throws Unexpected {
    Object member = members.get(name);
    if (!type.isInstance(member)) {
      throw new Unexpected("“" + name + "” is missing or of another type");
    }
    return type.cast(member);
  }
}
