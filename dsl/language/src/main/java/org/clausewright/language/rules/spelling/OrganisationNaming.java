package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.Passage;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Word;
import org.clausewright.model.organisation.Organisation;

/** The organisation is called by several names. */
public final class OrganisationNaming implements Rule {

  private static final Set<String> KINDS =
      Set.of(
          "trust",
          "school",
          "academy",
          "academies",
          "schools",
          "college",
          "federation",
          "partnership");
  private static final List<String> OTHER_NOUNS =
      List.of(
          "the organisation",
          "this organisation",
          "our organisation",
          "the company",
          "our company",
          "the corporation");
  private static final Set<String> OF_MEMBERS = Set.of("a", "any", "each", "every", "an");

  @Override
  public void check(Draft draft, Report report) {
    Organisation organisation = draft.policy().organisation();
    Concordance concordance = Concordance.of(draft);
    Set<String> introduced = introduced(draft);
    List<Mention> shorts = new ArrayList<>();
    organisation.aliases().stream()
        .filter(alias -> alias.toLowerCase(Locale.ROOT).startsWith("the "))
        .forEach(alias -> shorts.addAll(concordance.find(alias)));
    List<Form> forms = Form.of(named(draft, organisation), Mention::text);
    boolean full = forms.stream().anyMatch(form -> form.name().equals(organisation.name()));
    String usual =
        !full && forms.size() > 0 && shorts.isEmpty()
            ? Form.mostUsed(forms).name()
            : organisation.name();
    for (Form form : forms) {
      if (!form.name().equals(usual) && !introduced.contains(form.name())) {
        report(form, usual, shorts.isEmpty() ? "" : shorts.get(0).text(), report);
      }
    }
    nouns(organisation, concordance, forms, shorts, report);
  }

  /** Short names that the text itself introduces, in brackets and quotation marks. */
  private static Set<String> introduced(Draft draft) {
    Set<String> introduced = new HashSet<>();
    for (Passage passage : draft.passages()) {
      String words = passage.words();
      int open = words.indexOf('(');
      while (open >= 0) {
        String near = words.substring(open + 1, Math.min(words.length(), open + 120));
        int close = near.indexOf(')');
        if (close > 0) {
          for (String name : near.substring(0, close).split("[,;]| or ")) {
            introduced.add(name.replaceAll("[\"“”‘’']", "").strip());
          }
        }
        open = words.indexOf('(', open + 1);
      }
    }
    return introduced;
  }

  /** The names that begin as the organisation's name does. */
  private static List<Mention> named(Draft draft, Organisation organisation) {
    List<Word> name = Word.of(organisation.name());
    if (name.isEmpty()) {
      return List.of();
    }
    boolean plain = Dictionary.english().lists(name.get(0).lower());
    int head = Math.min(name.size(), plain ? 2 : 1);
    List<Mention> mentions = new ArrayList<>();
    for (Passage passage : draft.passages()) {
      List<Word> tokens = passage.tokens();
      for (int i = 0; i + head <= tokens.size(); i++) {
        if (begins(tokens, i, name, head) || isShortened(tokens, i, name)) {
          Mention mention = extended(passage, i, head, name);
          if (!isMember(mention)) {
            mentions.add(mention);
          }
          i = mention.last();
        }
      }
    }
    return mentions;
  }

  private static boolean begins(List<Word> tokens, int at, List<Word> name, int head) {
    for (int i = 0; i < head; i++) {
      Word token = tokens.get(at + i);
      String lower = Concordance.base(token.lower());
      boolean same = lower.equals(name.get(i).lower());
      boolean misspelt =
          i == 0
              && token.isCapitalised()
              && isOneEdit(lower, name.get(0).lower())
              && !Dictionary.english().lists(lower)
              && !Dictionary.english().listsName(lower);
      if (!(same && token.isCapitalised()) && !misspelt) {
        return false;
      }
    }
    return true;
  }

  /** “Exemplar Trust” for “Exemplar Learning Trust”. */
  private static boolean isShortened(List<Word> tokens, int at, List<Word> name) {
    return name.size() > 2
        && at + 1 < tokens.size()
        && tokens.get(at).isCapitalised()
        && tokens.get(at).lower().equals(name.get(0).lower())
        && tokens.get(at + 1).isCapitalised()
        && KINDS.contains(Concordance.base(tokens.get(at + 1).lower()));
  }

  private static Mention extended(Passage passage, int first, int head, List<Word> name) {
    List<Word> tokens = passage.tokens();
    int last = first + head - 1;
    int matched = head;
    for (int i = last + 1; i < tokens.size() && i < first + name.size() + 3; i++) {
      String gap = passage.words().substring(tokens.get(i - 1).end(), tokens.get(i).start());
      boolean next = tokens.get(i).isCapitalised() || tokens.get(i).lower().equals("of");
      if (!(gap.equals(" ") || gap.equals(" & ")) || !next) {
        break;
      }
      boolean expected =
          i - first < name.size()
              && Concordance.base(tokens.get(i).lower()).equals(name.get(i - first).lower());
      if (KINDS.contains(Concordance.base(tokens.get(i).lower()))
          || (expected && i - first == matched)) {
        last = i;
        matched = expected ? matched + 1 : matched;
      }
      String before = tokens.get(i).lower().replaceFirst("-.*", "");
      if (i - first == matched
          && i - first < name.size()
          && !before.equals(tokens.get(i).lower())
          && before.equals(name.get(i - first).lower())) {
        int start = tokens.get(i).start();
        return new Mention(passage, first, i, tokens.get(first).start(), start + before.length());
      }
    }
    Word end = tokens.get(last);
    int possessive = end.lower().endsWith("'s") ? 2 : 0;
    return new Mention(passage, first, last, tokens.get(first).start(), end.end() - possessive);
  }

  /** “A REAch2 Academy” is one of its schools. */
  private static boolean isMember(Mention mention) {
    String text = mention.text().toLowerCase(Locale.ROOT);
    return OF_MEMBERS.contains(mention.before())
        || mention.after().matches("school|schools|academy|academies")
        || (mention.passage().part() == Passage.Part.TITLE && Case.isAllCapitals(mention.text()))
        || text.isEmpty();
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
    boolean slip = isOneEdit(Case.bare(form.name()), Case.bare(usual));
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
      members(concordance, members, "school", "schools");
      members(concordance, members, "academy", "academies");
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
      Concordance concordance, List<Form> forms, String noun, String plural) {
    List<Mention> mentions = new ArrayList<>();
    for (String determiner : List.of("the", "its", "our", "each", "every", "any", "your")) {
      mentions.addAll(concordance.find(determiner + " " + noun));
      mentions.addAll(concordance.find(determiner + " " + plural));
    }
    mentions.removeIf(
        mention ->
            !mention.passage().part().isText()
                || mention.precedesCapital()
                || mention.passage().words().startsWith("/", mention.end()));
    mentions.sort((a, b) -> Integer.compare(a.place().offset(), b.place().offset()));
    if (!mentions.isEmpty()) {
      forms.add(new Form(noun, mentions));
    }
  }

  /** Whether two words differ in one letter, or two neighbours are exchanged. */
  private static boolean isOneEdit(String a, String b) {
    if (a.equals(b) || a.length() < 4 || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < Math.min(a.length(), b.length()) - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    int left = a.length() - start - end;
    int right = b.length() - start - end;
    return (left <= 1 && right <= 1)
        || (left == 2
            && right == 2
            && a.charAt(start) == b.charAt(start + 1)
            && a.charAt(start + 1) == b.charAt(start));
  }
}
