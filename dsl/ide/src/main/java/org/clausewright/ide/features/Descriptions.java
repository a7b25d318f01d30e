package org.clausewright.ide.features;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Level;
import org.clausewright.language.policy.Organisation;
import org.clausewright.language.policy.Platform;
import org.clausewright.language.policy.PolicyDefinition;
import org.clausewright.language.policy.Role;
import org.clausewright.language.policy.Source;
import org.clausewright.language.policy.Topic;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** What there is to say of what policies share: topics, roles, sources, organisations. */
final class Descriptions {

  private final Markup out;
  private final List<String> facts = new ArrayList<>();

  private Descriptions(Markup out) {
    this.out = out;
  }

  /** Says what a thing is, and where it is declared under which id. */
  static void describe(EObject thing, String id, Markup out) {
    Descriptions description = new Descriptions(out);
    description.facts(thing);
    out.paragraph(out.strong(title(thing)));
    out.paragraph(String.join(" ", description.facts));
    out.paragraph(
        out.words(Nouns.capitalised(Nouns.of(thing)))
            + " "
            + out.code(id)
            + " "
            + out.words(place(thing)));
  }

  private void facts(EObject thing) {
    if (thing instanceof Topic topic && topic.getQuestion() != null) {
      facts.add(out.words(topic.getQuestion()));
    } else if (thing instanceof Role role) {
      called(role.getAliases());
      role(role);
    } else if (thing instanceof Source source) {
      called(source.getAliases());
      source(source);
    } else if (thing instanceof Organisation organisation) {
      called(organisation.getAliases());
    } else if (thing instanceof Platform platform) {
      called(platform.getAliases());
      fact("By", platform.getProvider());
      fact("In use until", platform.getUntil());
    }
  }

  private void role(Role role) {
    Role generic = role.getGeneric();
    if (generic == null || generic.eIsProxy()) {
      fact("There is one", level(role.getLevel()));
    } else {
      fact("Stands for", generic.getTitle() + " " + level(role.getLevel()));
    }
    fact(
        "Includes",
        role.getMembers().stream()
            .filter(each -> !each.eIsProxy())
            .map(Role::getTitle)
            .collect(Collectors.joining(", ")));
  }

  private static String level(Level level) {
    return switch (level) {
      case ANY -> "";
      case SCHOOL -> "at each school";
      case TRUST -> "at the trust";
    };
  }

  private void source(Source source) {
    fact("Edition:", source.getEdition());
    fact("Editions:", String.join(", ", source.getEditions()));
    fact("By", source.getPublisher());
    fact("Kept at", source.getPlace());
    fact("", owner(source.getOwner()));
    fact("In force until", source.getUntil());
    Source replacement = source.getReplacement();
    if (replacement != null && !replacement.eIsProxy()) {
      fact("Replaced by", replacement.getTitle());
    }
  }

  private static String owner(Level level) {
    return switch (level) {
      case ANY -> "";
      case SCHOOL -> "Each school has its own";
      case TRUST -> "It is the trust's";
    };
  }

  private void called(List<String> aliases) {
    fact("Called", aliases.stream().map(Nouns::quoted).collect(Collectors.joining(", ")));
  }

  /** Adds a sentence, unless what it is about is missing. */
  private void fact(String opening, @Nullable String about) {
    if (about != null && !about.isBlank()) {
      facts.add(out.words((opening + " " + about.strip()).strip() + "."));
    }
  }

  private static String place(EObject thing) {
    if (thing instanceof PolicyDefinition policy) {
      return of(policy.getOrganisation());
    } else if (thing instanceof Adoption adoption) {
      return of(adoption.getOrganisation());
    } else if (thing instanceof Organisation organisation && organisation.getParent() != null) {
      return "part of " + title(organisation.getParent());
    }
    if (thing.eContainer() instanceof Organisation container) {
      return of(container);
    }
    String container = thing.eContainer() == null ? "" : title(thing.eContainer());
    return container.isEmpty() ? "" : "in " + Nouns.quoted(container);
  }

  private static String of(@Nullable Organisation organisation) {
    return organisation == null || organisation.eIsProxy() ? "" : "of " + title(organisation);
  }

  private static String title(EObject thing) {
    String title = Nouns.title(thing);
    return title.isEmpty() && thing instanceof Organisation organisation
        ? String.join(", ", organisation.getAliases())
        : title;
  }
}
