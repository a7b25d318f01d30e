package org.clausewright.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.clausewright.generator.Generator;
import org.clausewright.generator.document.ContentsEntry;
import org.clausewright.generator.edition.Edition;
import org.clausewright.language.PolicyReader;
import org.clausewright.model.Policy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The real policies as PDF: that they conform, and what a validator does not see. */
class PdfTest {

  private static final Edition EDITION = Edition.whole(LocalDate.of(2026, 11, 21));

  /** Points from the edges of a page that stay blank. */
  private static final float MARGIN = 60;

  /** A policy with what was made of it, by name of the file. */
  record Made(Policy policy, Map<String, byte[]> files) {

    PDDocument pdf() throws IOException {
      return Loader.loadPDF(files.get("policy.pdf"));
    }

    @Override
    public String toString() {
      return policy.id();
    }
  }

  private static final List<Made> MADE =
      PolicyReader.read(List.of(Path.of("../../policies"))).library().policies().stream()
          .map(PdfTest::make)
          .toList();

  static List<Made> made() {
    return MADE;
  }

  private static Made make(Policy policy) {
    Map<String, byte[]> files = new HashMap<>();
    Generator.ofPolicy(policy, EDITION)
        .forEach(
            file -> files.put(file.path().substring(file.path().indexOf('/') + 1), file.content()));
    return new Made(policy, files);
  }

  @ParameterizedTest
  @MethodSource("made")
  void conforms(Made made) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
      try (PDFAParser parser =
              Foundries.defaultInstance()
                  .createParser(new ByteArrayInputStream(made.files().get("policy.pdf")), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        assertEquals(
            List.of(),
            validator.validate(parser).getTestAssertions().stream()
                .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                .map(each -> flavour + " " + each.getRuleId() + " " + each.getMessage())
                .distinct()
                .toList());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("made")
  void holdsTheWordsOfThePageInOrder(Made made) throws IOException {
    String page = new String(made.files().get("policy.html"), StandardCharsets.UTF_8);
    try (PDDocument pdf = made.pdf()) {
      assertEquals(
          String.join("\n", Words.ofHtml(page)),
          String.join("\n", Words.of(TaggedText.of(pdf, "Art"))));
    }
  }

  @ParameterizedTest
  @MethodSource("made")
  void everyGlyphIsThereAndInsideTheMargins(Made made) throws IOException {
    List<String> wrong = new ArrayList<>();
    try (PDDocument pdf = made.pdf()) {
      String text =
          text(
              pdf,
              position -> {
                if (isMissing(position) || isOutside(position)) {
                  wrong.add(position.getUnicode() + " at " + position.getX());
                }
              });
      assertEquals(List.of(), wrong);
      assertTrue(text.contains("staff") || text.contains("Staff"), "ligatures can't be found");
      assertFalse(text.chars().anyMatch(c -> c >= '\uFB00' && c <= '\uFB06'));
      assertFalse(text.contains("\uFFFD"));
    }
  }

  private static boolean isOutside(TextPosition position) {
    return position.getX() < MARGIN
        || position.getX() + position.getWidth() > position.getPageWidth() - MARGIN
        || position.getY() - position.getHeight() < MARGIN / 2
        || position.getY() > position.getPageHeight() - MARGIN / 2;
  }

  private static boolean isMissing(TextPosition position) {
    try {
      PDType0Font font = (PDType0Font) position.getFont();
      return font.codeToGID(position.getCharacterCodes()[0]) == 0;
    } catch (IOException e) {
      return true;
    }
  }

  private static String text(PDDocument pdf, Consumer<TextPosition> each) throws IOException {
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition position) {
            each.accept(position);
            super.processTextPosition(position);
          }
        };
    return stripper.getText(pdf);
  }

  @ParameterizedTest
  @MethodSource("made")
  void linksAreSaidAndLeadWhereTheyMay(Made made) throws IOException {
    try (PDDocument pdf = made.pdf()) {
      for (PDPage page : pdf.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          PDAnnotationLink link = (PDAnnotationLink) annotation;
          assertFalse(link.getContents().isBlank());
          assertTrue(
              link.getAction() instanceof PDActionGoTo
                  || (link.getAction() instanceof PDActionURI uri
                      && uri.getURI().matches("(https?|mailto|tel):.*")),
              link::getContents);
        }
      }
      assertEquals(
          0,
          TaggedText.elements(pdf)
              .map(PDStructureElement::getAlternateDescription)
              .filter(description -> description != null && description.isBlank())
              .count());
    }
  }

  @ParameterizedTest
  @MethodSource("made")
  void bookmarksAndContentsAreTheSectionsOnTheirPages(Made made) throws IOException {
    try (PDDocument pdf = made.pdf()) {
      List<String> bookmarks = new ArrayList<>();
      collect(pdf.getDocumentCatalog().getDocumentOutline(), bookmarks);
      assertEquals(
          ContentsEntry.of(made.policy()).stream()
              .map(entry -> (entry.label() + " " + entry.heading()).strip())
              .toList(),
          bookmarks.stream().map(each -> each.replaceAll(" →.*", "")).toList());
      PDFTextStripper cover = new PDFTextStripper();
      cover.setEndPage(firstOfArticle(pdf));
      String contents =
          cover.getText(pdf).replaceAll("( \\.)+ +(?=\\d)", " → ").replaceAll("\\s+", " ");
      bookmarks.forEach(
          each -> assertTrue(contents.contains(each), () -> each + " is not in " + contents));
    }
  }

  /** Each bookmark with its page: “1. Scope → 2”. */
  private static void collect(PDOutlineNode node, List<String> bookmarks) throws IOException {
    for (PDOutlineItem item : node.children()) {
      int page = ((PDPageDestination) item.getDestination()).retrievePageNumber() + 1;
      bookmarks.add(item.getTitle() + " → " + page);
      collect(item, bookmarks);
    }
  }

  private static int firstOfArticle(PDDocument pdf) {
    PDPage page =
        TaggedText.elements(pdf)
            .filter(element -> element.getStructureType().equals("Art"))
            .findFirst()
            .orElseThrow()
            .getPage();
    return pdf.getPages().indexOf(page);
  }

  @ParameterizedTest
  @MethodSource("made")
  void pagesSayTheirNumberAndWhoseTheyAre(Made made) throws IOException {
    try (PDDocument pdf = made.pdf()) {
      int pages = pdf.getNumberOfPages();
      for (int number = 1; number <= pages; number++) {
        PDRectangle size = pdf.getPage(number - 1).getMediaBox();
        assertEquals(595, size.getWidth(), 1);
        assertEquals(842, size.getHeight(), 1);
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        String text = stripper.getText(pdf);
        assertTrue(text.contains("Page " + number + " of " + pages), text);
        assertTrue(text.contains(made.policy().organisation().name()), text);
        assertTrue(text.contains(made.policy().title()), text);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("made")
  void saysWhatItIsAndBringsItsData(Made made) throws IOException {
    try (PDDocument pdf = made.pdf()) {
      assertEquals("en-GB", pdf.getDocumentCatalog().getLanguage());
      assertEquals(made.policy().title(), pdf.getDocumentInformation().getTitle());
      assertEquals(made.policy().organisation().name(), pdf.getDocumentInformation().getAuthor());
      COSArray associated =
          (COSArray) pdf.getDocumentCatalog().getCOSObject().getDictionaryObject("AF");
      PDComplexFileSpecification file =
          new PDComplexFileSpecification((COSDictionary) associated.getObject(0));
      assertEquals("checklist.json", file.getFileUnicode());
      assertEquals("Data", file.getCOSObject().getNameAsString("AFRelationship"));
      assertArrayEquals(made.files().get("checklist.json"), file.getEmbeddedFile().toByteArray());
    }
  }

  @ParameterizedTest
  @MethodSource("made")
  void headingsItemsAndTablesAreTagged(Made made) throws IOException {
    try (PDDocument pdf = made.pdf()) {
      List<String> parts = List.of("THead", "TBody", "TFoot", "TR", "L", "LI");
      assertEquals(
          List.of(),
          TaggedText.elements(pdf)
              .filter(element -> parts.contains(element.getStructureType()))
              .filter(element -> element.getKids().isEmpty())
              .map(PDStructureElement::getStructureType)
              .toList());
      assertEquals(
          made.policy().norms().mapToLong(placed -> placed.norm().items().size()).sum()
              + made.policy().clauses().filter(clause -> clause.label().bullet()).count(),
          TaggedText.elements(pdf)
              .filter(element -> element.getStructureType().equals("LI"))
              .flatMap(item -> item.getKids().stream())
              .filter(
                  kid ->
                      kid instanceof PDStructureElement label
                          && "Lbl".equals(label.getStructureType()))
              .count());
      String headings =
          TaggedText.elements(pdf)
              .map(PDStructureElement::getStructureType)
              .filter(type -> type.matches("H[1-6]"))
              .distinct()
              .collect(Collectors.joining());
      assertTrue(headings.startsWith("H1H2"), headings);
      TaggedText.elements(pdf)
          .filter(element -> element.getStructureType().equals("TH"))
          .forEach(
              cell ->
                  assertTrue(
                      Stream.of("Row", "Column")
                          .anyMatch(
                              ((COSDictionary) cell.getCOSObject().getDictionaryObject("A"))
                                      .getNameAsString("Scope")
                                  ::equals)));
    }
  }
}
