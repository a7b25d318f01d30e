package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Search;
import org.clausewright.model.organisation.Organisation;

/** The organisation is called by several names. */
public final class OrganisationNaming implements Rule {

  private static final Pattern BETWEEN_NAMES = Pattern.compile("[,;]| or ");
  private static final Pattern MARKS = Pattern.compile("[\"“”‘’']");
  private static final Search<Set<String>> INTRODUCED =
      new Search<>(OrganisationNaming::introduced);

  private static final List<Phrase> OTHER_NOUNS =
      phrases(
          "the organisation",
          "this organisation",
          "our organisation",
          "the company",
          "our company",
          "the corporation");

  private static final List<String> DETERMINERS =
      List.of("the", "its", "our", "each", "every", "any", "your");
  private static final List<Phrase> SCHOOL = members("school", "schools");
  private static final List<Phrase> ACADEMY = members("academy", "academies");

  /** As they stand in the document. */
  private static final Comparator<Mention> ORDER =
      Comparator.<Mention>comparingInt(each -> each.passage().index())
          .thenComparingInt(Mention::start);

  private static List<Phrase> phrases(String... texts) {
    return Phrase.all(List.of(texts));
  }

  private static List<Phrase> members(String noun, String plural) {
    return DETERMINERS.stream()
        .flatMap(word -> phrases(word + " " + noun, word + " " + plural).stream())
        .toList();
  }

  @Override
  public void check(Draft draft, Report report) {
    Organisation organisation = draft.policy().organisation();
    Concordance concordance = Concordance.of(draft);
    List<Mention> shorts = new ArrayList<>();
    organisation.aliases().stream()
        .filter(alias -> alias.toLowerCase(Locale.ROOT).startsWith("the "))
        .forEach(alias -> shorts.addAll(concordance.find(alias)));
    List<Form> forms = Form.of(OrganisationName.of(draft, organisation), Mention::text);
    boolean full = forms.stream().anyMatch(form -> form.name().equals(organisation.name()));
    String usual =
        !full && forms.size() > 0 && shorts.isEmpty()
            ? Form.mostUsed(forms).name()
            : organisation.name();
    for (Form form : forms) {
      if (!form.name().equals(usual) && !isIntroduced(form.name(), draft)) {
        report(form, usual, shorts.isEmpty() ? "" : shorts.get(0).text(), report);
      }
    }
    nouns(organisation, concordance, forms, shorts, report);
  }

  /** Short names that the text itself introduces, in brackets and quotation marks. */
  private static Set<String> introduced(String words) {
    Set<String> introduced = new HashSet<>();
    int open = words.indexOf('(');
    while (open >= 0) {
      String near = words.substring(open + 1, Math.min(words.length(), open + 120));
      int close = near.indexOf(')');
      if (close > 0) {
        for (String name : BETWEEN_NAMES.split(near.substring(0, close))) {
          introduced.add(MARKS.matcher(name).replaceAll("").strip());
        }
      }
      open = words.indexOf('(', open + 1);
    }
    return Set.copyOf(introduced);
  }

  private static boolean isIntroduced(String name, Draft draft) {
    for (Passage passage : draft.passages()) {
      if (INTRODUCED.in(passage).contains(name)) {
        return true;
      }
    }
    return false;
  }

  private static void report(Form form, String usual, String shortName, Report report) {
    String hint =
        shortName.isEmpty()
            ? "Call it “%s” where it first occurs, and introduce the short name that you use then."
                .formatted(usual)
            : "Call it “%s” where it first occurs, and “%s” everywhere else."
                .formatted(usual, shortName);
    String message =
        "The organisation, “%s”, is called “%s” (%s).".formatted(usual, form.name(), form.times());
    boolean same = Case.bare(form.name()).equals(Case.bare(usual));
    boolean slip = OrganisationName.isOneEdit(Case.bare(form.name()), Case.bare(usual));
    report.add(
        form.place(),
        message,
        hint,
        same || slip ? form.rewrite(mention -> usual) : form.suggest(mention -> usual));
  }

  /**
   * “The organisation” beside “the Trust”; for schools of a trust, “the school” beside “the
   * academy”.
   */
  private static void nouns(
      Organisation organisation,
      Concordance concordance,
      List<Form> names,
      List<Mention> shorts,
      Report report) {
    List<Mention> others = new ArrayList<>();
    OTHER_NOUNS.forEach(noun -> others.addAll(concordance.find(noun)));
    String usual =
        shorts.isEmpty()
            ? names.isEmpty() ? "" : Form.mostUsed(names).text()
            : shorts.get(0).text();
    if (!others.isEmpty() && !usual.isEmpty()) {
      Form form = new Form(others.get(0).text(), others);
      report.add(
          form.place(),
          "“%s” (%s) is called “%s” elsewhere in this policy."
              .formatted(form.text(), form.times(), usual),
          "Use one name; a reader should not wonder whether another organisation is meant.",
          form.suggest(mention -> Case.like(mention.text(), usual)));
    }
    if (organisation.kind() == Organisation.Kind.TRUST) {
      List<Form> members = new ArrayList<>();
      members(concordance, members, "school", SCHOOL);
      members(concordance, members, "academy", ACADEMY);
      if (members.size() == 2) {
        Form most = Form.mostUsed(members);
        Form least = members.get(0) == most ? members.get(1) : members.get(0);
        report.add(
            least.place(),
            "The schools of the trust are called “%s” (%s) and “%s” (%s)."
                .formatted(least.name(), least.times(), most.name(), most.times()),
            "Use one noun for them, or say what the difference is.");
      }
    }
  }

  private static void members(
      Concordance concordance, List<Form> forms, String noun, List<Phrase> phrases) {
    List<Mention> mentions = new ArrayList<>();
    phrases.forEach(phrase -> mentions.addAll(concordance.find(phrase)));
    mentions.removeIf(
        mention ->
            !mention.passage().part().isText()
                || mention.precedesCapital()
                || mention.passage().words().startsWith("/", mention.end()));
    mentions.sort(ORDER);
    if (!mentions.isEmpty()) {
      forms.add(new Form(noun, mentions));
    }
  }
}
