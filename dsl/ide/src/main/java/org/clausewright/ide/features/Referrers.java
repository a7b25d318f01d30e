package org.clausewright.ide.features;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.ide.workspace.Document;
import org.clausewright.language.editing.Identity;
import org.clausewright.language.linking.Use;
import org.clausewright.language.policy.ContentsEntry;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.Target;
import org.clausewright.model.Label;
import org.eclipse.xtext.EcoreUtil2;

/**
 * What refers to a section or clause.
 *
 * @param places of its own policy in which it is mentioned, for example “6.3(f)”, and other
 *     policies in which it is
 */
record Referrers(List<String> places) {

  private static final int LISTED = 5;

  /** Those in the policy itself and in its adoptions. */
  static Referrers to(Target target, Document document) {
    Definition policy = EcoreUtil2.getContainerOfType(target, Definition.class);
    Identity wanted = Identity.of(target);
    String name = String.valueOf(policy.getName());
    List<String> places = new ArrayList<>();
    for (List<String> each :
        document
            .view()
            .beside(
                document,
                text -> text.contains(name),
                other -> places(other, wanted, Identity.of(policy)))) {
      places.addAll(each);
    }
    return new Referrers(places);
  }

  private static List<String> places(Document document, Identity wanted, Identity policy) {
    return document.analysis().uses().stream()
        .filter(use -> use.target().filter(it -> Identity.of(it).equals(wanted)).isPresent())
        .map(use -> place(use, policy, document))
        .toList();
  }

  private static String place(Use use, Identity policy, Document document) {
    Definition in = EcoreUtil2.getContainerOfType(use.object(), Definition.class);
    if (!Identity.of(in).equals(policy)) {
      return Nouns.quoted(Nouns.title(in));
    }
    Target clause = EcoreUtil2.getContainerOfType(use.object(), Target.class);
    Label label = clause == null ? null : document.analysis().labels().get(clause);
    if (label != null) {
      return Passages.place(label);
    }
    return use.object() instanceof ContentsEntry ? "the contents" : "the front matter";
  }

  /** For example “Referred to 3 times: in 2.1, 4.7 and the contents.” */
  String sentence() {
    if (places.isEmpty()) {
      return "Nothing refers to it.";
    }
    List<String> listed = places.stream().distinct().limit(LISTED).toList();
    String last = listed.get(listed.size() - 1);
    String others = String.join(", ", listed.subList(0, listed.size() - 1));
    boolean all = listed.size() == places.stream().distinct().count();
    String list =
        others.isEmpty() ? last : all ? others + " and " + last : others + ", " + last + " …";
    return "Referred to " + times() + ": in " + list + (all ? "." : "");
  }

  private String times() {
    return switch (places.size()) {
      case 1 -> "once";
      case 2 -> "twice";
      default -> places.size() + " times";
    };
  }
}
