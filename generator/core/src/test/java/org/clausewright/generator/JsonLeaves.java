package org.clausewright.generator;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The tokens of a JSON file with their texts, in order; digests without theirs. */
final class JsonLeaves {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonLeaves() {}

  static List<String> of(byte[] content) throws IOException {
    List<String> leaves = new ArrayList<>();
    try (JsonParser json = FACTORY.createParser(content)) {
      for (JsonToken token; (token = json.nextToken()) != null; ) {
        boolean digest = token == JsonToken.VALUE_STRING && "digest".equals(json.currentName());
        leaves.add(token + (token.isScalarValue() && !digest ? " " + json.getText() : ""));
      }
    }
    return leaves;
  }
}
