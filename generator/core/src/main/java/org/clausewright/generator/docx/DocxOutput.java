package org.clausewright.generator.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.output.OfficePackage;
import org.clausewright.generator.template.Templates;
import org.clausewright.model.Policy;
import org.clausewright.model.fact.Fact;

/** Writes the formatted policy as a Word document. */
public final class DocxOutput {

  private static final String FOLDER = "org/clausewright/generator/docx/";

  /** Parts that are the same in all documents. */
  private static final Map<String, byte[]> COMMON =
      Map.of(
          "[Content_Types].xml", resource("content-types.xml"),
          "_rels/.rels", resource("package.rels"),
          "word/first-header.xml", resource("first-header.xml"),
          "word/settings.xml", resource("settings.xml"));

  private DocxOutput() {}

  /** The policy as a document. */
  public static byte[] of(Policy policy, Edition edition) {
    PolicyLists lists = PolicyLists.of(policy);
    Links links = new Links();
    Map<String, Object> model =
        Map.of(
            "policy", policy,
            "version", version(policy),
            "keywords", keywords(policy),
            "day", edition.asOf().toString(),
            "levels", lists.linked(),
            "indents", lists.indents(),
            "links", links.ids());
    Map<String, byte[]> parts = new HashMap<>(COMMON);
    parts.put("word/document.xml", DocumentPart.of(policy, edition, lists, links));
    parts.put("word/_rels/document.xml.rels", template("document.rels", model));
    parts.put(
        "word/numbering.xml", NumberingPart.of(lists.labelling(), lists.levels(), lists.indents()));
    parts.put("word/styles.xml", template("styles.xml", model));
    parts.put("word/header.xml", template("header.xml", model));
    parts.put("word/footer.xml", template("footer.xml", model));
    parts.put("docProps/core.xml", template("core.xml", model));
    parts.put("docProps/app.xml", template("app.xml", model));
    parts.put("docProps/custom.xml", template("custom.xml", model));
    return OfficePackage.of(parts);
  }

  private static String version(Policy policy) {
    return policy.facts(Fact.Version.class).stream()
        .map(Fact.Version::inWords)
        .filter(words -> !words.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** What the policy is about, broadly. */
  private static String keywords(Policy policy) {
    return policy
        .norms()
        .flatMap(placed -> placed.norm().topics().stream())
        .map(use -> use.topic().group())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static byte[] template(String name, Map<String, Object> model) {
    return Templates.render(FOLDER + name + ".vm", WordText::escape, model)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(DocxOutput.class.getResourceAsStream("/" + FOLDER + name))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
