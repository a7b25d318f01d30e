package org.clausewright.ide.features.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.lsp4j.CompletionItemKind;

/** The templates of {@code templates.xml}, which Eclipse reads as well. */
final class Templates {

  private static final class Known {
    private static final List<Template> ALL = read();
  }

  private final Supplier<LocalDate> today;

  /**
   * @param today the day that is filled in for dates
   */
  Templates(Supplier<LocalDate> today) {
    this.today = today;
  }

  private static List<Template> read() {
    List<Template> templates = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(Templates.class.getResourceAsStream("templates.xml"))) {
      XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals("template")) {
          templates.add(
              new Template(
                  reader.getAttributeValue(null, "name"),
                  reader.getAttributeValue(null, "description"),
                  reader.getElementText()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return List.copyOf(templates);
  }

  /** Proposes the templates that fit. */
  Stream<Proposal> proposals(Caret caret, Names names) {
    String day = today.get().toString();
    return Known.ALL.stream()
        .filter(template -> hasSense(template, caret))
        .flatMap(
            template ->
                template.at(caret, names, day).stream()
                    .map(written -> proposal(template, written)));
  }

  /**
   * A clause begins a line, and an item a line in a list; words are not put before those that are
   * there.
   */
  private static boolean hasSense(Template template, Caret caret) {
    if (template.pattern().startsWith("\"")) {
      return !caret.rest().stripLeading().startsWith("\"");
    }
    return caret.beginsLine() && (!template.name().equals("item") || Words.isInList(caret));
  }

  private static Proposal proposal(Template template, Template.Written written) {
    return new Proposal(
        template.name() + " …",
        CompletionItemKind.Snippet,
        template.description(),
        List.of(),
        out -> out.example(written.text()),
        written.text(),
        written.snippet(),
        false);
  }

  /** Proposes the day where a date is due. */
  Stream<Proposal> dates(Caret caret) {
    return caret.continuation().tokens().stream().anyMatch(each -> each.isIn("PartialDate"))
        ? Stream.of(
            Proposal.word(today.get().toString(), CompletionItemKind.Value, "today", out -> {}))
        : Stream.empty();
  }
}
