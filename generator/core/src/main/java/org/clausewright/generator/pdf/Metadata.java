package org.clausewright.generator.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.clausewright.generator.markup.Html;
import org.clausewright.generator.template.Templates;
import org.clausewright.model.Policy;

/**
 * What a document says about itself, twice in the same words: as information and as XMP.
 *
 * @param author the organisation
 * @param day the day that the document is as of; it counts as made at its beginning
 */
public record Metadata(String title, String author, String subject, LocalDate day) {

  private static final String PRODUCER = "Clausewright";

  /** Of the pages, and so of the documents. */
  static final String LANGUAGE = "en-GB";

  static Metadata of(Policy policy, LocalDate day) {
    String author = Glyphs.visible(policy.organisation().name());
    String title = Glyphs.visible(policy.title());
    return new Metadata(title, author, title + " of " + author, day);
  }

  /** Midnight at the beginning of the day, in UTC. */
  Calendar date() {
    Calendar date = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
    date.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    return date;
  }

  void set(PDDocument document) throws IOException {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(title);
    information.setAuthor(author);
    information.setSubject(subject);
    information.setCreator(PRODUCER);
    information.setProducer(PRODUCER);
    information.setCreationDate(date());
    information.setModificationDate(date());
    document.setDocumentInformation(information);
    PDMetadata xmp = new PDMetadata(document);
    xmp.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setMetadata(xmp);
    catalog.setLanguage(LANGUAGE);
    PDMarkInfo marks = new PDMarkInfo();
    marks.setMarked(true);
    catalog.setMarkInfo(marks);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
  }

  private String xmp() {
    return Templates.render(
        Metadata.class,
        "xmp",
        Html::escape,
        Map.of("view", this, "producer", PRODUCER, "time", day + "T00:00:00Z"));
  }
}
