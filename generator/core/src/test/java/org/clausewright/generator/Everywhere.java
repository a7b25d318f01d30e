package org.clausewright.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.clausewright.generator.document.Specimen;
import org.clausewright.model.Adopted;
import org.clausewright.model.Block;
import org.clausewright.model.Clause;
import org.clausewright.model.Label;
import org.clausewright.model.Library;
import org.clausewright.model.Policy;
import org.clausewright.model.Section;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.fact.PartialDate;
import org.clausewright.model.fact.Party;
import org.clausewright.model.norm.Breach;
import org.clausewright.model.norm.Frequency;
import org.clausewright.model.norm.Limit;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormDetails;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.norm.Permit;
import org.clausewright.model.norm.Qualification;
import org.clausewright.model.norm.Route;
import org.clausewright.model.norm.Strength;
import org.clausewright.model.norm.TopicUse;
import org.clausewright.model.organisation.Organisation;
import org.clausewright.model.organisation.Role;
import org.clausewright.model.organisation.Source;
import org.clausewright.model.organisation.Topic;
import org.clausewright.model.prose.Inline;
import org.clausewright.model.prose.Prose;

/** Policies that have the same words in every place where an author can write any. */
public final class Everywhere {

  private final String words;
  private final Role role;
  private final Topic topic;

  private Everywhere(String words) {
    this.words = words;
    role =
        new Role(
            Role.Kind.BODY,
            "role",
            words,
            List.of(words),
            Optional.empty(),
            List.of(),
            Optional.empty());
    topic = new Topic("topic", words, words, words);
  }

  /** Two policies that contradict one another on a topic. */
  public static Library of(String words) {
    Everywhere everywhere = new Everywhere(words);
    return new Library(
        List.of(
            everywhere.policy("first-policy", NormKind.OBLIGATION),
            everywhere.policy("second-policy", NormKind.PROHIBITION)),
        List.of(everywhere.topic));
  }

  private Policy policy(String id, NormKind kind) {
    Policy specimen = Specimen.of(any -> prose());
    List<Block> body = new ArrayList<>(specimen.body());
    body.add(
        new Section(
            "extra", label(), prose(), List.of(new Clause("full", label(), List.of(norm(kind))))));
    return new Policy(
        id,
        words,
        organisation(id + "-school"),
        Optional.of(new Adopted("model", words, organisation("trust"))),
        facts(specimen),
        body);
  }

  private Label label() {
    return new Label(Optional.of(words), Optional.of(words), false, words);
  }

  private Prose prose() {
    return Prose.of(words);
  }

  private Organisation organisation(String id) {
    return new Organisation(
        Organisation.Kind.SCHOOL, id, words, List.of(words), Optional.empty(), List.of());
  }

  private List<Fact> facts(Policy specimen) {
    Optional<String> said = Optional.of(words);
    Optional<PartialDate> date = Optional.of(new PartialDate(2024, 10, 0));
    Party party = new Party(Optional.of(role), words);
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact.Version(said, date, false));
    facts.add(new Fact.Version(said, Optional.empty(), true));
    facts.add(
        new Fact.Decision(
            Fact.Decision.Kind.APPROVED,
            Optional.of(party),
            Optional.of(organisation("other-school")),
            date,
            false,
            said,
            said));
    facts.add(new Fact.Owner(role));
    facts.add(new Fact.Author(words));
    facts.add(new Fact.Audience(List.of(role)));
    facts.add(new Fact.Consultation(party, date));
    facts.add(new Fact.Office(role, words));
    facts.add(new Fact.Related(List.of(source())));
    facts.add(new Fact.Signature(party, said, true, date, false));
    facts.addAll(specimen.facts(Fact.Review.class));
    return facts;
  }

  private Source source() {
    return new Source(
        Source.Kind.DOCUMENT,
        "source",
        words,
        List.of(words),
        Optional.of(words),
        Optional.empty(),
        Optional.of(words),
        Optional.of(words),
        Optional.empty(),
        Optional.of(words),
        List.of());
  }

  /** A norm with a link, an address, and every detail there is. */
  private Norm norm(NormKind kind) {
    Prose text =
        new Prose(
            List.of(
                new Inline.Text("see "),
                new Inline.Link("https://example.org/" + words, words),
                new Inline.Text(" or "),
                new Inline.CrossReference("first", words),
                new Inline.Text(" by "),
                new Inline.TermUse("term", words)));
    return new Norm(
        "full",
        kind,
        new Strength(Optional.of(words), Strength.Force.BINDING),
        List.of(role),
        List.of(role),
        List.of(new TopicUse(topic, Optional.empty(), true)),
        details(),
        List.of(words),
        text,
        List.of(),
        Optional.empty());
  }

  private NormDetails details() {
    Optional<String> said = Optional.of(words);
    Route route = new Route(role, Optional.of(role));
    return new NormDetails(
        List.of(new Qualification(Qualification.Kind.CONDITION, said, Optional.empty())),
        List.of(new Limit(Limit.Kind.TIME, words, OptionalInt.empty())),
        List.of(route),
        Optional.of(new Permit(Set.of(Permit.Form.PRIOR), List.of(route))),
        List.of(route),
        Optional.<Breach>empty(),
        List.of(source()),
        List.of(words),
        Optional.of(new Frequency(Optional.empty(), said)),
        Optional.empty(),
        List.of(words),
        Optional.empty(),
        Optional.empty(),
        List.of(role));
  }
}
