package org.clausewright.generator.checklist.filled;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a checklist in JSON as a table with the headings of the others. */
final class JsonTable {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final List<String> HEADINGS =
      List.of("id", "clause", "exact words", "digest", "result", "evidence", "by", "on", "note");

  /** Where the values under those headings are. */
  private static final List<String> MEMBERS =
      List.of(
          "id",
          "clause",
          "words",
          "digest",
          "result.outcome",
          "result.evidence",
          "result.by",
          "result.on",
          "result.note");

  private JsonTable() {}

  static Table read(byte[] content) throws UnreadableFile {
    List<Table.Row> rows = new ArrayList<>();
    rows.add(new Table.Row(1, HEADINGS.stream().map(Table.Value::of).toList()));
    try (JsonParser json = FACTORY.createParser(content)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String member = json.currentName();
        boolean checks = member.equals("checks") || member.equals("gone");
        if (json.nextToken() == JsonToken.START_ARRAY && checks) {
          checks(json, rows);
        } else {
          json.skipChildren();
        }
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new UnreadableFile(
          "This is no JSON: line " + line + ": " + e.getOriginalMessage() + ".",
          "Write it with a program, or take the checklist that clausewright wrote.");
    } catch (IOException e) {
      throw new UncheckedIOException(e); // reading memory
    }
    return new Table(Optional.empty(), rows);
  }

  private static void checks(JsonParser json, List<Table.Row> rows) throws IOException {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      int line = json.currentTokenLocation().getLineNr();
      Map<String, String> members = new HashMap<>();
      if (json.currentToken() == JsonToken.START_OBJECT) {
        members(json, "", members);
      } else {
        json.skipChildren();
      }
      String leadIn = members.getOrDefault("leadIn", "");
      if (!leadIn.isEmpty()) {
        members.merge("words", leadIn, (words, lead) -> lead + " " + words);
      }
      rows.add(
          new Table.Row(
              line,
              MEMBERS.stream()
                  .map(name -> Table.Value.of(members.getOrDefault(name, "")))
                  .toList()));
    }
  }

  /** Collects what is text, and what is text in the result. */
  private static void members(JsonParser json, String before, Map<String, String> members)
      throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = before + json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.START_OBJECT && name.equals("result")) {
        members(json, "result.", members);
      } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
        members.put(name, json.getText());
      } else {
        json.skipChildren();
      }
    }
  }
}
