package org.clausewright.generator.comparison.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clausewright.generator.comparison.Comparison;
import org.clausewright.generator.comparison.Contradiction;
import org.clausewright.generator.comparison.Findings;
import org.clausewright.generator.comparison.StanceRule;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.edition.Format;
import org.clausewright.generator.edition.Product;
import org.clausewright.generator.markup.Html;
import org.clausewright.generator.output.OutputFile;
import org.clausewright.generator.page.Page;
import org.clausewright.generator.template.Markup;
import org.clausewright.generator.template.Templates;
import org.clausewright.model.norm.Stance;

/** The page with the matrix, the contradictions and what policies are silent on. */
public final class OverviewPage {

  /** Its path in the output folder. */
  public static final String PATH = "comparison.html";

  private OverviewPage() {}

  /** A group of topics. */
  public record Group(String title, List<Line> lines) {
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line of the matrix.
   *
   * @param place in the order in which differences come first
   */
  public record Line(TopicView view, int place) {}

  /** A policy at the head of its column. */
  public record Head(Comparison.Column column, Optional<String> href) {}

  /** A file with the same in another format. */
  public record Download(String href, String label) {}

  /** The page. */
  public static OutputFile of(Findings findings, Edition edition) {
    Comparison comparison = findings.comparison();
    Links links = Links.from("", edition);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("heads", heads(comparison, links));
    model.put("groups", groups(findings, links));
    model.put("topics", comparison.rows().size());
    model.put("width", comparison.columns().size() + 1);
    model.put(
        "contradictions",
        findings.contradictions().stream().map(each -> ContradictionView.of(each, links)).toList());
    model.put("silences", findings.silences());
    model.put("links", links);
    model.put("wording", WordingPage.PATH);
    model.put("shared", findings.sharedWording().size());
    model.put("downloads", downloads(edition));
    model.put("stances", List.of(Stance.values()));
    model.put("stanceRules", List.of(StanceRule.values()));
    model.put("precedence", StanceRule.PRECEDENCE);
    model.put("contradictionRules", List.of(Contradiction.Rule.values()));
    String body = Templates.render(OverviewPage.class, "html", Html::escape, model);
    return OutputFile.text(
        PATH, Page.render("Comparison", "", "comparison", edition, new Markup(body)));
  }

  private static List<Head> heads(Comparison comparison, Links links) {
    return comparison.columns().stream()
        .map(column -> new Head(column, links.policy(column.policyId())))
        .toList();
  }

  private static List<Group> groups(Findings findings, Links links) {
    Map<String, Integer> places = findings.differencesFirst();
    Map<String, List<Line>> groups = new LinkedHashMap<>();
    for (Comparison.Row row : findings.comparison().rows()) {
      groups
          .computeIfAbsent(row.topic().group(), group -> new ArrayList<>())
          .add(
              new Line(
                  TopicView.of(row, findings.comparison(), links),
                  places.getOrDefault(row.topic().id(), 0)));
    }
    return groups.entrySet().stream()
        .map(group -> new Group(group.getKey(), group.getValue()))
        .toList();
  }

  private static List<Download> downloads(Edition edition) {
    List<Download> downloads = new ArrayList<>();
    Map<Format, String> labels = new LinkedHashMap<>();
    labels.put(Format.XLSX, "Excel workbook");
    labels.put(Format.CSV, "CSV");
    labels.put(Format.JSON, "JSON");
    labels.forEach(
        (format, label) -> {
          if (edition.includes(Product.COMPARISON, format)) {
            String extension = format.name().toLowerCase(Locale.ROOT);
            downloads.add(new Download("comparison." + extension, label));
          }
        });
    return downloads;
  }
}
