package org.clausewright.generator.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML that passes as expected is what the library would have left of it. */
class SanitiserTest {

  private static final String EXPECTED =
      """
      <h2><a id="scope"></a><a href="#scope" class="label"><strong>1</strong></a> Scope &amp; aim</h2>
      <p class="clause"><a href="#mark-right" class="mark mark-right generated">Right</a> See
      <a href="https://example.org/a?b=1&amp;c=2">there</a>, or <em>ask</em>.<br />
      Café – “yes”</p>
      <ul>
      <li class="labelled"><code>x</code></li>
      </ul>
      <div class="scroll" role="region" tabindex="0" aria-label="Table 1"><table>
      <thead>
      <tr><th scope="col">A</th></tr>
      </thead>
      <tbody>
      <tr><td>1</td></tr>
      </tbody>
      </table></div>
      """;

  @Test
  void usualPagesPassUnchanged() {
    assertTrue(ExpectedHtml.is(EXPECTED));
    assertEquals(EXPECTED, Sanitiser.safe(EXPECTED));
  }

  @Test
  void oneDoubtfulCharacterChangesNothingElse() {
    String doubtful = EXPECTED.replace("ask", "ask\uD83D\uDE00");
    assertFalse(ExpectedHtml.is(doubtful));
    assertEquals(outline(doubtful), outline(Sanitiser.safe(doubtful)));
    assertEquals(
        Jsoup.parse(doubtful).wholeText(), Jsoup.parse(Sanitiser.safe(doubtful)).wholeText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<P>x</P>",
        "<p onclick=\"alert(1)\">x</p>",
        "<p style=\"color:red\">x</p>",
        "<p class=\"skip\">x</p>",
        "<p class=label>x</p>",
        "<p class=\"label\"onclick=\"x\">x</p>",
        "<p/>",
        "<p>x",
        "x</p>",
        "<p><em>x</p></em>",
        "<p><p>x</p></p>",
        "<em><ul></ul></em>",
        "<li>x</li>",
        "<table><tr></tr></table>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\"java&#115;cript:alert(1)\">x</a>",
        "<a href=\"//example.org\">x</a>",
        "<a href=\"https:javascript\">x</a>",
        "<a href=\"data:text/html,x\">x</a>",
        "<a href=\"#a b\">x</a>",
        "<a href=\"https://example.org/&quot;x\">x</a>",
        "<a id=\"x\"><a id=\"y\"></a></a>",
        "<!-- x -->",
        "<![CDATA[x]]>",
        "<?x?>",
        "< p>x</p>",
        "x > y",
        "&#60;script&#62;",
        "&nbsp;",
        "&amp",
        "x\u202Ey",
        "x\u0000y",
        "<svg></svg>",
        "<br>",
        "<img src=\"x\" />"
      })
  void anythingElseIsLeftToTheLibrary(String html) {
    assertFalse(ExpectedHtml.is(html));
  }

  @Test
  void depthIsBounded() {
    assertTrue(ExpectedHtml.is("<ul><li>".repeat(25) + "</li></ul>".repeat(25)));
    assertFalse(ExpectedHtml.is("<ul><li>".repeat(26) + "</li></ul>".repeat(26)));
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> elements =
        Arbitraries.of(
            "<p>|</p>",
            "<a id=\"x\">|</a>",
            "<a href=\"#x\" class=\"label\">|</a>",
            "<a href=\"tel:+1\">|</a>",
            "<em>|</em>",
            "<strong>|</strong>",
            "<code>|</code>",
            "<h2>|</h2>",
            "<ul><li>|</li></ul>",
            "<i>|</i>",
            "|<br />",
            "|");
    Arbitrary<String> texts =
        Arbitraries.of("", "a b", "é", "'=+`@", "&amp;", "&lt;", "&quot;", "&", "<", "\n");
    return Arbitraries.recursive(
        () -> texts,
        inner ->
            Combinators.combine(elements, inner, inner)
                .as((element, in, after) -> element.replace("|", in) + after),
        0,
        4);
  }

  @Property(tries = 1000)
  void whatIsExpectedTheLibraryLeavesAlone(@ForAll("pages") String html) {
    boolean expected = ExpectedHtml.is(html);
    Statistics.label("expected").collect(expected);
    if (expected) {
      assertEquals(outline(Sanitiser.withLineEnds(html)), outline(Sanitiser.sanitised(html)));
    }
  }

  /** Elements, attributes and words in order. */
  private static List<String> outline(String html) {
    Document page = Jsoup.parseBodyFragment(html);
    return page.body().getAllElements().stream()
        .map(each -> each.tagName() + each.attributes() + each.ownText())
        .collect(Collectors.toList());
  }
}
