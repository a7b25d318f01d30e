package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Word;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.organisation.Role;

/** The same people are called by several nouns. */
public final class InconsistentActor implements Rule {

  private static final class Holder {
    static final List<List<String>> FAMILIES = WordList.rows("actors.tsv");
  }

  /** “Employees, contractors and volunteers” lists classes of people on purpose. */
  private static final Set<String> LISTING = Set.of("and", "or");

  private static final Pattern LEGAL_AFTER =
      Pattern.compile(
          "(?i)^['’]?s? (contract|support|handbook|records|data|human|missing|social).*");

  @Override
  public void check(Draft draft, Report report) {
    Concordance concordance = Concordance.of(draft);
    Names names = new Names(draft);
    for (String name : Names.ofThings(draft)) {
      if (Word.of(name).size() > 1) {
        concordance.find(name).forEach(names::take);
      }
    }
    Set<String> defined = TermVariant.defined(draft);
    for (List<String> family : Holder.FAMILIES) {
      List<Form> forms = new ArrayList<>();
      Names seen = new Names(draft);
      for (String noun : family) {
        List<Mention> mentions = new ArrayList<>();
        for (String word : Names.longestFirst(List.of(noun.split("/")))) {
          for (Mention mention : concordance.find(word)) {
            if (mention.passage().part().isText()
                && !names.isTaken(mention.passage(), mention.first())
                && seen.take(mention)
                && !defines(mention)) {
              mentions.add(mention);
            }
          }
        }
        mentions.removeIf(mention -> !standsForAll(mention, family));
        if (!mentions.isEmpty()) {
          forms.add(new Form(noun.split("/")[0], mentions));
        }
      }
      forms.removeIf(form -> isDefinedOtherwise(form, defined, concordance));
      compare(draft, forms, report);
    }
  }

  /** What differs from a defined term only in its form is found as a variant of that term. */
  private static boolean isDefinedOtherwise(
      Form form, Set<String> defined, Concordance concordance) {
    return defined.stream()
        .anyMatch(term -> TermVariant.variants(term, concordance).contains(form.name()));
  }

  /** A definition says whom a noun covers, and needs other nouns for that. */
  private static boolean defines(Mention mention) {
    return mention.passage().context().norms().stream()
        .anyMatch(norm -> norm.kind() == NormKind.DEFINITION);
  }

  /** Whether it means all of them, and isn't listed beside others or part of a fixed phrase. */
  private static boolean standsForAll(Mention mention, List<String> family) {
    String words = mention.passage().words();
    String before = words.substring(Math.max(0, mention.start() - 25), mention.start());
    String after = words.substring(mention.end(), Math.min(words.length(), mention.end() + 25));
    String noun = mention.text().toLowerCase(Locale.ROOT);
    if (noun.startsWith("colleague")) {
      return mention.after().matches("at|must|should|may|are|is|will")
          && !LISTING.contains(mention.before());
    }
    if (noun.matches(
        "workers?|personnel|heads?|directors?|governors|suppliers?|service providers?|guardians?|principals?")) {
      return mention.after().matches("must|should|may|are|is|will|has|have")
          && !LISTING.contains(mention.before());
    }
    boolean listed =
        LISTING.contains(mention.before()) && !before.matches(".*[.;] \\w+ $")
            || LISTING.contains(mention.after())
            || after.startsWith(",") && !mention.startsSentence()
            || after.startsWith("/")
            || before.endsWith("/")
            || before.endsWith(", ") && !noun.startsWith("s");
    boolean usual =
        noun.startsWith("staff") || noun.startsWith("member") || noun.startsWith("pupil");
    if (usual) {
      return true;
    }
    return !listed && !LEGAL_AFTER.matcher(after).matches() && !isOwnOrGeneric(noun, before, after);
  }

  private static boolean isOwnOrGeneric(String noun, String before, String after) {
    boolean child = noun.startsWith("child") || noun.startsWith("young");
    return before.matches(
                "(?i).*\\b(own|their|his|her|safeguard|safeguarding|protect|as an|as a|any) $")
            && (child || noun.startsWith("employee"))
        || child
            && (before.matches("(?i).*\\b(their|of) $")
                || after.matches("^ (under|who|protection|and).*"))
        || noun.startsWith("employee") && before.matches("(?i).*\\b(its|officers or|pupil and) $");
  }

  private static void compare(Draft draft, List<Form> forms, Report report) {
    if (forms.size() < 2) {
      return;
    }
    Form usual = preferred(draft, forms).orElseGet(() -> Form.mostUsed(forms));
    for (Form form : forms) {
      if (form != usual) {
        report.add(
            form.place(),
            "The same people seem to be called “%s” (%s) and “%s” (%s) in this policy."
                .formatted(form.name(), form.times(), usual.name(), usual.times()),
            "Use one noun for one class of people, or say what the difference is: who is bound must"
                + " not be in doubt.");
      }
    }
  }

  /** The noun that the house prefers for the role. */
  private static Optional<Form> preferred(Draft draft, List<Form> forms) {
    Map<String, String> preferred = draft.settings().preferredActors();
    for (Role role : draft.vocabulary().roles()) {
      String noun = preferred.get(role.id());
      if (noun != null) {
        for (Form form : forms) {
          if (form.name().equalsIgnoreCase(noun)
              || form.mentions().stream().anyMatch(each -> each.text().equalsIgnoreCase(noun))) {
            return Optional.of(form);
          }
        }
      }
    }
    return Optional.empty();
  }
}
