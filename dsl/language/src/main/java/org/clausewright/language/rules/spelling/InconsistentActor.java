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
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.organisation.Role;

/** The same people are called by several nouns. */
public final class InconsistentActor implements Rule {

  /** A noun in the singular and the plural. */
  private record Noun(String name, List<Phrase> words) {

    static Noun of(String written) {
      List<String> words = List.of(written.split("/"));
      return new Noun(words.get(0), Phrase.longestFirst(Phrase.all(words)));
    }
  }

  private static final class Holder {
    static final List<List<Noun>> FAMILIES =
        WordList.rows("actors.tsv").stream()
            .map(row -> row.stream().map(Noun::of).toList())
            .toList();
  }

  /** “Employees, contractors and volunteers” lists classes of people on purpose. */
  private static final Set<String> LISTING = Set.of("and", "or");

  private static final Set<String> COLLEAGUES =
      Set.of("at", "must", "should", "may", "are", "is", "will");

  private static final Set<String> ACTING =
      Set.of("must", "should", "may", "are", "is", "will", "has", "have");

  /** Nouns that mean the people of the policy only where they are to do something. */
  private static final Set<String> AMBIGUOUS =
      Set.of(
          "worker",
          "workers",
          "personnel",
          "head",
          "heads",
          "director",
          "directors",
          "governors",
          "supplier",
          "suppliers",
          "service provider",
          "service providers",
          "guardian",
          "guardians",
          "principal",
          "principals");

  private static final Pattern CLAUSE_BEFORE = Pattern.compile(".*[.;] \\w+ $");
  private static final Pattern OWN_BEFORE =
      Pattern.compile(
          "(?i).*\\b(own|their|his|her|safeguard|safeguarding|protect|as an|as a|any) $");
  private static final Pattern OF_BEFORE = Pattern.compile("(?i).*\\b(their|of) $");
  private static final Pattern CHILD_AFTER = Pattern.compile("^ (under|who|protection|and).*");
  private static final Pattern EMPLOYEE_BEFORE =
      Pattern.compile("(?i).*\\b(its|officers or|pupil and) $");
  private static final Pattern LEGAL_AFTER =
      Pattern.compile(
          "(?i)^['’]?s? (contract|support|handbook|records|data|human|missing|social).*");

  @Override
  public void check(Draft draft, Report report) {
    Concordance concordance = Concordance.of(draft);
    Names names = new Names(draft);
    for (Phrase name : Names.ofThings(draft)) {
      if (name.size() > 1) {
        names.takeAll(concordance.find(name));
      }
    }
    Set<String> defined = TermVariant.defined(draft);
    for (List<Noun> family : Holder.FAMILIES) {
      List<Form> forms = new ArrayList<>();
      Names seen = new Names(draft);
      for (Noun noun : family) {
        List<Mention> mentions = new ArrayList<>();
        for (Phrase word : noun.words) {
          for (Mention mention : concordance.find(word)) {
            if (mention.passage().part().isText()
                && !names.isTaken(mention.passage(), mention.first())
                && seen.take(mention)
                && !defines(mention)) {
              mentions.add(mention);
            }
          }
        }
        mentions.removeIf(mention -> !standsForAll(mention));
        if (!mentions.isEmpty()) {
          forms.add(new Form(noun.name, mentions));
        }
      }
      if (forms.size() > 1) {
        forms.removeIf(form -> isDefinedOtherwise(form, defined, concordance));
        compare(draft, forms, report);
      }
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
    for (Norm norm : mention.passage().context().norms()) {
      if (norm.kind() == NormKind.DEFINITION) {
        return true;
      }
    }
    return false;
  }

  /** Whether it means all of them, and isn't listed beside others or part of a fixed phrase. */
  private static boolean standsForAll(Mention mention) {
    String noun = mention.text().toLowerCase(Locale.ROOT);
    if (noun.startsWith("colleague")) {
      return COLLEAGUES.contains(mention.after()) && !LISTING.contains(mention.before());
    }
    if (AMBIGUOUS.contains(noun)) {
      return ACTING.contains(mention.after()) && !LISTING.contains(mention.before());
    }
    boolean usual =
        noun.startsWith("staff") || noun.startsWith("member") || noun.startsWith("pupil");
    if (usual) {
      return true;
    }
    String words = mention.passage().words();
    String before = words.substring(Math.max(0, mention.start() - 25), mention.start());
    String after = words.substring(mention.end(), Math.min(words.length(), mention.end() + 25));
    boolean listed =
        LISTING.contains(mention.before()) && !CLAUSE_BEFORE.matcher(before).matches()
            || LISTING.contains(mention.after())
            || after.startsWith(",") && !mention.startsSentence()
            || after.startsWith("/")
            || before.endsWith("/")
            || before.endsWith(", ") && !noun.startsWith("s");
    return !listed && !LEGAL_AFTER.matcher(after).matches() && !isOwnOrGeneric(noun, before, after);
  }

  private static boolean isOwnOrGeneric(String noun, String before, String after) {
    boolean child = noun.startsWith("child") || noun.startsWith("young");
    boolean employee = noun.startsWith("employee");
    return (child || employee) && OWN_BEFORE.matcher(before).matches()
        || child && (OF_BEFORE.matcher(before).matches() || CHILD_AFTER.matcher(after).matches())
        || employee && EMPLOYEE_BEFORE.matcher(before).matches();
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
