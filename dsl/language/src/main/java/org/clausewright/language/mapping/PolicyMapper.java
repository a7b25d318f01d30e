package org.clausewright.language.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.language.linking.Identities;
import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Element;
import org.clausewright.language.policy.PolicyDefinition;
import org.clausewright.language.policy.Target;
import org.clausewright.language.policy.TopicGroup;
import org.clausewright.language.policy.Vocabulary;
import org.clausewright.model.Adopted;
import org.clausewright.model.Block;
import org.clausewright.model.Label;
import org.clausewright.model.Policy;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.organisation.Topic;

/**
 * From the language's model to records: after this nobody sees EMF. Only models without errors are
 * mapped.
 */
public final class PolicyMapper {

  private PolicyMapper() {}

  /** A policy as its organisation wrote it. */
  public static Policy map(PolicyDefinition policy) {
    Effective effective = Effective.of(policy.getElements(), List.of(), policy.getNumbering());
    return new Policy(
        policy.getName(),
        policy.getTitle(),
        effective.organisations.organisation(policy.getOrganisation()),
        Optional.empty(),
        effective.facts,
        effective.body);
  }

  /**
   * An adopted policy as it holds for the adopting organisation: its own front matter, then the
   * adopted text.
   */
  public static Policy map(Adoption adoption) {
    PolicyDefinition adopted = adoption.getAdopted();
    Effective effective =
        Effective.of(adoption.getElements(), adopted.getElements(), adopted.getNumbering());
    return new Policy(
        adoption.getName(),
        adoption.getTitle(),
        effective.organisations.organisation(adoption.getOrganisation()),
        Optional.of(
            new Adopted(
                adopted.getName(),
                adopted.getTitle(),
                effective.organisations.organisation(adopted.getOrganisation()))),
        effective.facts,
        effective.body);
  }

  /** The topics of a vocabulary in its order. */
  public static List<Topic> topics(Vocabulary vocabulary) {
    OrganisationMapper mapper = new OrganisationMapper();
    return vocabulary.getEntries().stream()
        .filter(TopicGroup.class::isInstance)
        .flatMap(group -> ((TopicGroup) group).getTopics().stream())
        .map(mapper::topic)
        .toList();
  }

  private record Effective(OrganisationMapper organisations, List<Fact> facts, List<Block> body) {

    static Effective of(List<Element> own, List<Element> adopted, List<String> scheme) {
      Map<Target, Label> labels = new HashMap<>(Numbering.of(own, scheme));
      labels.putAll(Numbering.of(adopted, scheme));
      Map<Target, String> ids = new HashMap<>(Identities.of(own));
      ids.putAll(Identities.of(adopted));
      OrganisationMapper organisations = new OrganisationMapper();
      BlockMapper blocks = new BlockMapper(labels, organisations, new ProseMapper(ids, labels));
      List<Block> body = new ArrayList<>(blocks.map(own));
      body.addAll(blocks.map(adopted));
      return new Effective(organisations, blocks.facts(), body);
    }
  }
}
