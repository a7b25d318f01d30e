package org.clausewright.generator.output;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON looks the same, however long its lists are. */
class JsonTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 1000, 1001, 2000, 2500})
  void elementsOfAListAreLaidOutAlike(int length) {
    List<Json.Members> elements =
        IntStream.range(0, length)
            .mapToObj(i -> new Json.Members("n", i, "texts", List.of("é", "\u202E")))
            .toList();
    String expected =
        """
        {
          "some" : {
            "list" : [
        %s
            ],
            "more" : true
          }
        }
        """
            .formatted(
                IntStream.range(0, length).mapToObj(JsonTest::element).collect(joining(",\n")));
    assertEquals(expected, text(Map.of("some", new Json.Members("list", elements, "more", true))));
  }

  private static String element(int number) {
    return """
              {
                "n" : %d,
                "texts" : [
                  "é",
                  "\\u202E"
                ]
              }"""
        .formatted(number)
        .indent(6)
        .stripTrailing();
  }

  @Test
  void listsWithinLongListsMayBeLongThemselves() {
    List<Integer> inner = IntStream.range(0, 1001).boxed().toList();
    String flat = "[" + inner.stream().map(String::valueOf).collect(joining(",")) + "]";
    String expected = "[" + String.join(",", Collections.nCopies(1001, flat)) + "]";
    String written = text(Collections.nCopies(1001, inner));
    assertEquals(expected, written.replaceAll("\\s", ""));
  }

  private static String text(Object value) {
    return new String(Json.bytes(value), StandardCharsets.UTF_8);
  }
}
