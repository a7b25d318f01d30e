package org.clausewright.generator.comparison.output;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.generator.comparison.Findings;
import org.clausewright.generator.comparison.wording.Passage;
import org.clausewright.generator.comparison.wording.SharedWording;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.markup.Html;
import org.clausewright.generator.output.OutputFile;
import org.clausewright.generator.page.Page;
import org.clausewright.generator.template.Markup;
import org.clausewright.generator.template.Templates;
import org.clausewright.model.organisation.Topic;

/** The page of clauses that are nearly the same text in several policies. */
public final class WordingPage {

  /** Its path in the output folder: not beside the topics, one of which could bear its name. */
  public static final String PATH = "shared-wording.html";

  private static final int HEADING_WORDS = 9;

  private WordingPage() {}

  /** A text and its copies. */
  public record Group(String heading, Text model, List<Copy> copies, List<TopicLink> topics) {
    public Group {
      copies = List.copyOf(copies);
      topics = List.copyOf(topics);
    }

    /** How many policies have the text. */
    public int size() {
      return copies.size() + 1;
    }
  }

  /** A passage with the way to its clause. */
  public record Text(Passage passage, Optional<String> href) {}

  /** A copy with its differences. */
  public record Copy(Text text, SharedWording.Copy compared) {}

  /** A topic with the way to its page. */
  public record TopicLink(Topic topic, String href) {}

  /** The page. */
  public static OutputFile of(Findings findings, Edition edition) {
    Links links = Links.from("", edition);
    String body =
        Templates.render(
            WordingPage.class,
            "html",
            Html::escape,
            Map.of(
                "groups",
                findings.sharedWording().stream().map(wording -> group(wording, links)).toList(),
                "policies",
                findings.comparison().columns().size(),
                "overview",
                OverviewPage.PATH));
    return OutputFile.text(
        PATH,
        Page.render(
            "Shared wording – Comparison", "", "comparison-wording", edition, new Markup(body)));
  }

  private static Group group(SharedWording wording, Links links) {
    return new Group(
        opening(wording.model().words()),
        text(wording.model(), links),
        wording.copies().stream().map(copy -> new Copy(text(copy.passage(), links), copy)).toList(),
        wording.model().topics().stream()
            .map(topic -> new TopicLink(topic, links.topic(topic)))
            .toList());
  }

  private static Text text(Passage passage, Links links) {
    return new Text(passage, links.clause(passage.policyId(), passage.targetId()));
  }

  private static String opening(String words) {
    String[] all = words.split(" ");
    return all.length <= HEADING_WORDS
        ? words
        : String.join(" ", List.of(all).subList(0, HEADING_WORDS)) + " …";
  }
}
