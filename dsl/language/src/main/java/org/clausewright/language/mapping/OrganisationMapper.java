package org.clausewright.language.mapping;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.language.policy.Level;
import org.clausewright.language.policy.TopicGroup;
import org.clausewright.model.norm.Stance;
import org.clausewright.model.norm.TopicUse;
import org.clausewright.model.organisation.Organisation;
import org.clausewright.model.organisation.Platform;
import org.clausewright.model.organisation.Role;
import org.clausewright.model.organisation.Source;
import org.clausewright.model.organisation.Topic;

/** Organisations, roles, sources and topics; each is mapped once for a policy. */
final class OrganisationMapper {

  private final Map<org.clausewright.language.policy.Role, Role> roles = new IdentityHashMap<>();
  private final Map<org.clausewright.language.policy.Source, Source> sources =
      new IdentityHashMap<>();
  private final Map<org.clausewright.language.policy.Topic, Topic> topics = new IdentityHashMap<>();

  Organisation organisation(org.clausewright.language.policy.Organisation organisation) {
    return new Organisation(
        Organisation.Kind.valueOf(organisation.getKind().getName()),
        organisation.getName(),
        titleOrAlias(organisation),
        organisation.getAliases(),
        parent(organisation),
        organisation.getEntries().stream()
            .filter(org.clausewright.language.policy.Organisation.class::isInstance)
            .map(member -> organisation((org.clausewright.language.policy.Organisation) member))
            .toList());
  }

  private static String titleOrAlias(org.clausewright.language.policy.Organisation organisation) {
    if (organisation.getTitle() != null) {
      return organisation.getTitle();
    }
    return organisation.getAliases().isEmpty()
        ? organisation.getName()
        : organisation.getAliases().get(0);
  }

  private static Optional<String> parent(
      org.clausewright.language.policy.Organisation organisation) {
    if (organisation.eContainer()
        instanceof org.clausewright.language.policy.Organisation container) {
      return Optional.of(container.getName());
    }
    return Optional.ofNullable(organisation.getParent())
        .map(org.clausewright.language.policy.Organisation::getName);
  }

  Role role(org.clausewright.language.policy.Role role) {
    return roles.computeIfAbsent(role, OrganisationMapper::mapRole);
  }

  List<Role> roles(List<org.clausewright.language.policy.Role> roles) {
    List<Role> mapped = new ArrayList<>(roles.size());
    for (org.clausewright.language.policy.Role role : roles) {
      mapped.add(role(role));
    }
    return mapped;
  }

  private static Role mapRole(org.clausewright.language.policy.Role role) {
    return new Role(
        Role.Kind.valueOf(role.getKind().getName()),
        role.getName(),
        role.getTitle(),
        role.getAliases(),
        Optional.ofNullable(role.getGeneric()).map(org.clausewright.language.policy.Role::getName),
        role.getMembers().stream().map(org.clausewright.language.policy.Role::getName).toList(),
        level(role.getLevel()));
  }

  Source source(org.clausewright.language.policy.Source source) {
    return sources.computeIfAbsent(source, OrganisationMapper::mapSource);
  }

  List<Source> sources(List<org.clausewright.language.policy.Source> sources) {
    List<Source> mapped = new ArrayList<>(sources.size());
    for (org.clausewright.language.policy.Source source : sources) {
      mapped.add(source(source));
    }
    return mapped;
  }

  private static Source mapSource(org.clausewright.language.policy.Source source) {
    return new Source(
        Source.Kind.valueOf(source.getKind().getName()),
        source.getName(),
        source.getTitle(),
        source.getAliases(),
        Optional.ofNullable(source.getEdition()),
        level(source.getOwner()),
        Optional.ofNullable(source.getPublisher()),
        Optional.ofNullable(source.getPlace()),
        FactMapper.date(source.getUntil()),
        Optional.ofNullable(source.getReplacement())
            .map(org.clausewright.language.policy.Source::getTitle),
        source.getEditions().stream().flatMap(date -> FactMapper.date(date).stream()).toList());
  }

  Topic topic(org.clausewright.language.policy.Topic topic) {
    return topics.computeIfAbsent(
        topic,
        each ->
            new Topic(
                each.getName(),
                each.getTitle(),
                each.getQuestion(),
                ((TopicGroup) each.eContainer()).getTitle()));
  }

  TopicUse topicUse(org.clausewright.language.policy.TopicUse use) {
    Topic topic = topic(use.getTopic());
    return switch (use.getStance()) {
      case DERIVED -> new TopicUse(topic, Optional.empty(), true);
      case RELATED -> new TopicUse(topic, Optional.empty(), false);
      default -> new TopicUse(topic, Optional.of(Stance.valueOf(use.getStance().getName())), true);
    };
  }

  List<TopicUse> topicUses(List<org.clausewright.language.policy.TopicUse> uses) {
    List<TopicUse> mapped = new ArrayList<>(uses.size());
    for (org.clausewright.language.policy.TopicUse use : uses) {
      mapped.add(topicUse(use));
    }
    return mapped;
  }

  Platform platform(org.clausewright.language.policy.Platform platform) {
    return new Platform(
        platform.getName(),
        platform.getTitle(),
        platform.getAliases(),
        Optional.ofNullable(platform.getProvider()),
        FactMapper.date(platform.getUntil()));
  }

  private static Optional<Role.Level> level(Level level) {
    return level == Level.ANY ? Optional.empty() : Optional.of(Role.Level.valueOf(level.getName()));
  }
}
