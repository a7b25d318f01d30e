package org.clausewright.language.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.language.linking.Identities;
import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.Element;
import org.clausewright.language.policy.Organisation;
import org.clausewright.language.policy.Platform;
import org.clausewright.language.policy.PolicyDefinition;
import org.clausewright.language.policy.Role;
import org.clausewright.language.policy.Source;
import org.clausewright.language.policy.Target;
import org.clausewright.language.policy.TopicGroup;
import org.clausewright.model.Adopted;
import org.clausewright.model.Block;
import org.clausewright.model.Label;
import org.clausewright.model.Policy;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.organisation.Topic;
import org.clausewright.model.organisation.Vocabulary;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.jspecify.annotations.Nullable;

/**
 * From the language's model to records: after this nobody sees EMF. Only models without errors are
 * mapped.
 */
public final class PolicyMapper {

  private PolicyMapper() {}

  /** A policy as its organisation wrote it. */
  public static Policy map(PolicyDefinition policy) {
    return map(policy, new Origins());
  }

  /** A policy as its organisation wrote it, noting where everything comes from. */
  public static Policy map(PolicyDefinition policy, Origins origins) {
    Effective effective =
        Effective.of(policy.getElements(), List.of(), policy.getNumbering(), origins);
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
    return map(adoption, new Origins());
  }

  /** As above, noting where everything comes from. */
  public static Policy map(Adoption adoption, Origins origins) {
    PolicyDefinition adopted = adoption.getAdopted();
    Effective effective =
        Effective.of(
            adoption.getElements(), adopted.getElements(), adopted.getNumbering(), origins);
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
  public static List<Topic> topics(org.clausewright.language.policy.Vocabulary vocabulary) {
    OrganisationMapper mapper = new OrganisationMapper();
    return vocabulary.getEntries().stream()
        .filter(TopicGroup.class::isInstance)
        .flatMap(group -> ((TopicGroup) group).getTopics().stream())
        .map(mapper::topic)
        .toList();
  }

  /**
   * What the names in a policy can mean.
   *
   * @param own the policy's organisation
   * @param shared definitions that the policy sees
   */
  public static Vocabulary vocabulary(
      @Nullable Organisation own, List<? extends Definition> shared) {
    OrganisationMapper mapper = new OrganisationMapper();
    List<EObject> entries = new ArrayList<>();
    Organisation each = own;
    for (int depth = 0; each != null && depth < 16; depth++) {
      entries.addAll(each.getEntries());
      each = each.eContainer() instanceof Organisation container ? container : each.getParent();
    }
    List<Topic> topics = new ArrayList<>();
    for (Definition definition : shared) {
      if (definition instanceof org.clausewright.language.policy.Vocabulary vocabulary) {
        entries.addAll(vocabulary.getEntries());
        topics.addAll(topics(vocabulary));
      }
    }
    return new Vocabulary(
        topics,
        EcoreUtil2.typeSelect(entries, Role.class).stream().map(mapper::role).toList(),
        EcoreUtil2.typeSelect(entries, Source.class).stream().map(mapper::source).toList(),
        EcoreUtil2.typeSelect(entries, Platform.class).stream().map(mapper::platform).toList());
  }

  private record Effective(OrganisationMapper organisations, List<Fact> facts, List<Block> body) {

    static Effective of(
        List<Element> own, List<Element> adopted, List<String> scheme, Origins origins) {
      Map<Target, Label> labels = new HashMap<>(Numbering.of(own, scheme));
      labels.putAll(Numbering.of(adopted, scheme));
      Map<Target, String> ids = new HashMap<>(Identities.of(own));
      ids.putAll(Identities.of(adopted));
      OrganisationMapper organisations = new OrganisationMapper();
      BlockMapper blocks =
          new BlockMapper(labels, organisations, new ProseMapper(ids, labels, origins), origins);
      List<Block> body = new ArrayList<>(blocks.map(own));
      body.addAll(blocks.map(adopted));
      return new Effective(organisations, blocks.facts(), body);
    }
  }
}
