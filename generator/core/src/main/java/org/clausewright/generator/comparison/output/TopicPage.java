package org.clausewright.generator.comparison.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.generator.comparison.Comparison;
import org.clausewright.generator.comparison.Contradiction;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.markup.Html;
import org.clausewright.generator.output.OutputFile;
import org.clausewright.generator.page.Page;
import org.clausewright.generator.template.Markup;
import org.clausewright.generator.template.Templates;
import org.clausewright.model.organisation.Topic;

/** The page of a topic: what each policy says on it, with all evidence. */
public final class TopicPage {

  private static final String ROOT = "../";

  private TopicPage() {}

  /** Its path in the output folder. */
  public static String path(Topic topic) {
    return "comparison/" + topic.id() + ".html";
  }

  /** The pages of all topics, each leading to the one before and the one after it. */
  public static List<OutputFile> all(
      Comparison comparison, List<Contradiction> contradictions, Edition edition) {
    Links links = Links.from(ROOT, edition);
    List<TopicView> topics =
        comparison.rows().stream().map(row -> TopicView.of(row, comparison, links)).toList();
    List<OutputFile> pages = new ArrayList<>();
    for (int i = 0; i < topics.size(); i++) {
      TopicView topic = topics.get(i);
      Map<String, Object> model =
          Map.of(
              "view",
              topic,
              "place",
              i + 1,
              "count",
              topics.size(),
              "previous",
              i == 0 ? Optional.empty() : Optional.of(topics.get(i - 1)),
              "next",
              i == topics.size() - 1 ? Optional.empty() : Optional.of(topics.get(i + 1)),
              "unmentioned",
              topic.answers().stream().filter(TopicView.Answer::isEmpty).toList(),
              "contradictions",
              contradictions.stream()
                  .filter(each -> each.topic().equals(topic.topic()))
                  .map(each -> ContradictionView.of(each, links))
                  .toList());
      pages.add(OutputFile.text(path(topic.topic()), render(topic.topic(), model, edition)));
    }
    return pages;
  }

  private static String render(Topic topic, Map<String, Object> model, Edition edition) {
    String body = Templates.render(TopicPage.class, "html", Html::escape, model);
    return Page.render(
        topic.title() + " – Comparison", ROOT, "comparison-topic", edition, new Markup(body));
  }
}
