package org.clausewright.generator.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.markup.Visible;
import org.clausewright.generator.pdf.PdfOutput;
import org.clausewright.model.prose.Inline;
import org.clausewright.model.prose.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Whatever an author writes is words in the PDF too, does nothing, and the PDF conforms. */
class HostilePdfTest {

  private static final String INVISIBLE = "[\\s\\u00A0\\u00AD\\u200B]";

  /** Some payloads at a time: unlike in Markdown, none means more at the start of a line. */
  static List<String> payloads() throws IOException {
    List<String> all = new ArrayList<>(HostileProseTest.payloads());
    all.add("bell \u0007 half \uD800 smile \uD83D\uDE00");
    all.add("→ ☐ ✓ ■ ≤ Ŵŷ Łódź Ελλάδα Київ");
    return IntStream.range(0, 1 + all.size() / 6)
        .mapToObj(i -> String.join(" ", all.subList(i * 6, Math.min(i * 6 + 6, all.size()))))
        .filter(payload -> !payload.isEmpty())
        .toList();
  }

  private static byte[] pdf(Function<String, Prose> prose) {
    return PdfOutput.of(Specimen.of(prose), Edition.whole(LocalDate.of(2026, 11, 21)));
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void isOnlyWords(String payload) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf(words -> Prose.of(payload)))) {
      String text =
          new PDFTextStripper()
              .getText(pdf)
              .replaceAll(INVISIBLE, "")
              .replaceAll("School&SonsSpecimenPolicy|Version:2,October2024Page\\dof\\d", "")
              .replace("soft-hyphen", "softhyphen"); // it shows where a line ends on it
      String words =
          Visible.of(String.join("", Specimen.blocks(payload))).replaceAll(INVISIBLE, "");
      assertTrue(!isShown(payload) || text.replace("•", "").contains(words), text);
      assertEquals(
          List.of(), actions(pdf).filter(each -> !(each instanceof PDActionGoTo)).toList());
    }
  }

  /** Whether our fonts have all of a text, and none of it is drawn over what stands before. */
  private static boolean isShown(String text) {
    return text.codePoints()
        .noneMatch(
            c ->
                Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC
                    || Character.UnicodeScript.of(c) == Character.UnicodeScript.HEBREW
                    || c >= 0xFB00);
  }

  @Test
  void noLinkLeadsElsewhereThanToAPageOrAPerson() throws IOException {
    for (String address :
        List.of("javascript:alert(1)", "file:///etc/passwd", "data:,x", "a.pdf")) {
      Prose link = new Prose(List.of(new Inline.Link(address, "here")));
      try (PDDocument pdf = Loader.loadPDF(pdf(words -> link))) {
        assertTrue(actions(pdf).noneMatch(PDActionURI.class::isInstance), address);
      }
    }
    Prose link = new Prose(List.of(new Inline.Link("https://example.org/a b?ü=(1)", "here")));
    try (PDDocument pdf = Loader.loadPDF(pdf(words -> link))) {
      assertEquals(
          List.of("https://example.org/a%20b?%C3%BC=(1)"),
          actions(pdf)
              .filter(PDActionURI.class::isInstance)
              .map(action -> ((PDActionURI) action).getURI())
              .distinct()
              .toList());
    }
  }

  private static Stream<PDAction> actions(PDDocument pdf) throws IOException {
    assertNull(pdf.getDocumentCatalog().getNames().getJavaScript());
    assertNull(pdf.getDocumentCatalog().getOpenAction());
    Stream<PDAction> actions = Stream.of();
    for (PDPage page : pdf.getPages()) {
      actions =
          Stream.concat(
              actions,
              page.getAnnotations().stream().map(link -> ((PDAnnotationLink) link).getAction()));
    }
    return actions;
  }

  @Test
  void conforms() throws Exception {
    Iterator<String> next = payloads().iterator();
    assertEquals(List.of(), failures(pdf(words -> Prose.of(next.hasNext() ? next.next() : words))));
    assertEquals(List.of(), failures(pdf(words -> Prose.EMPTY)));
  }

  private static List<String> failures(byte[] content) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    Stream<String> failures = Stream.of();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(content), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        failures =
            Stream.concat(
                failures,
                validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> flavour + " " + each.getRuleId() + " " + each.getMessage())
                    .distinct());
      }
    }
    return failures.toList();
  }
}
