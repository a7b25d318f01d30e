package org.clausewright.generator.comparison.output;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clausewright.generator.comparison.Comparison;
import org.clausewright.generator.comparison.Contradiction;
import org.clausewright.generator.comparison.Findings;
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
  public static List<OutputFile> all(Findings findings, Edition edition) {
    Links links = Links.from(ROOT, edition);
    Comparison comparison = findings.comparison();
    List<TopicView> topics =
        comparison.rows().stream().map(row -> TopicView.of(row, comparison, links)).toList();
    return IntStream.range(0, topics.size())
        .parallel()
        .mapToObj(place -> page(place, topics, findings.contradictions(), links, edition))
        .toList();
  }

  private static OutputFile page(
      int place,
      List<TopicView> topics,
      List<Contradiction> contradictions,
      Links links,
      Edition edition) {
    TopicView view = topics.get(place);
    boolean last = place == topics.size() - 1;
    Map<String, Object> model =
        Map.of(
            "view",
            view,
            "place",
            place + 1,
            "count",
            topics.size(),
            "previous",
            place == 0 ? Optional.empty() : Optional.of(topics.get(place - 1)),
            "next",
            last ? Optional.empty() : Optional.of(topics.get(place + 1)),
            "unmentioned",
            view.answers().stream().filter(TopicView.Answer::isEmpty).toList(),
            "contradictions",
            contradictions.stream()
                .filter(each -> each.topic().equals(view.topic()))
                .map(each -> ContradictionView.of(each, links))
                .toList());
    return OutputFile.text(path(view.topic()), render(view.topic(), model, edition));
  }

  private static String render(Topic topic, Map<String, Object> model, Edition edition) {
    String body = Templates.render(TopicPage.class, "html", Html::escape, model);
    return Page.render(
        topic.title() + " – Comparison", ROOT, "comparison-topic", edition, new Markup(body));
  }
}
