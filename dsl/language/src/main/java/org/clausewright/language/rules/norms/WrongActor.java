package org.clausewright.language.rules.norms;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausewright.language.rules.Draft;
import org.clausewright.language.rules.PrintedText;
import org.clausewright.language.rules.Report;
import org.clausewright.language.rules.Rule;
import org.clausewright.language.rules.Search;
import org.clausewright.language.rules.Span;
import org.clausewright.language.rules.Text;
import org.clausewright.language.rules.Word;
import org.clausewright.model.Policy;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.organisation.Role;
import org.clausewright.model.problem.Severity;

/** A norm's words speak to other people than those whom it binds. */
public final class WrongActor implements Rule {

  private static final Set<NormKind> BINDING = Set.of(NormKind.OBLIGATION, NormKind.PROHIBITION);
  private static final Search<Boolean> NAMES_OTHERS =
      new Search<>(words -> Word.of(words).stream().anyMatch(word -> word.lower().equals("other")));
  private static final Set<String> BEFORE_OTHER =
      Set.of("about", "with", "against", "towards", "to", "of", "for", "from", "by", "respect");

  @Override
  public Severity severity() {
    return Severity.INFORMATION;
  }

  @Override
  public void check(Draft draft, Report report) {
    Actors actors = Actors.of(draft);
    for (Policy.Placed placed : draft.norms()) {
      Norm norm = placed.norm();
      if (BINDING.contains(norm.kind()) && !norm.bearers().isEmpty()) {
        PrintedText text = draft.text(norm);
        Optional<Span> addressed = subject(norm, text.text(), actors);
        if (addressed.isEmpty()) {
          addressed = peers(norm, text.text(), actors);
        }
        if (addressed.isPresent()) {
          report(norm, text, addressed.get(), report);
        }
      }
    }
  }

  /** The subject of the first demand, if it is a role that the norm does not bind. */
  private static Optional<Span> subject(Norm norm, Text words, Actors actors) {
    List<Demand> demands = Demand.in(words);
    if (demands.isEmpty() || !demands.get(0).force().isBinding() || !isActive(demands.get(0))) {
      return Optional.empty();
    }
    List<Role> subject = actors.subject(demands.get(0));
    return subject.isEmpty() || actors.overlap(subject, norm.bearers())
        ? Optional.empty()
        : Optional.of(demands.get(0).subjectSpan());
  }

  /** “Parents must be informed” binds others than parents. */
  private static boolean isActive(Demand demand) {
    return !demand.next().equals("be") && !demand.next().isEmpty();
  }

  /** “About other pupils” speaks to pupils. */
  private static Optional<Span> peers(Norm norm, Text words, Actors actors) {
    if (!NAMES_OTHERS.in(words)) {
      return Optional.empty();
    }
    List<Word> tokens = Word.of(words);
    Set<Role> mentioned = new HashSet<>();
    int read = 0;
    for (int at = 1; at + 1 < tokens.size(); at++) {
      if (!tokens.get(at).lower().equals("other")
          || !BEFORE_OTHER.contains(tokens.get(at - 1).lower())) {
        continue;
      }
      for (; read < at; read++) {
        mentioned.addAll(actors.called(tokens.get(read).lower()));
      }
      Word named = tokens.get(at + 1);
      List<Role> roles = actors.called(named.lower());
      if (roles.stream().anyMatch(role -> role.kind() == Role.Kind.PEOPLE)
          && !actors.overlap(mentioned, roles)
          && !actors.overlap(roles, norm.bearers())) {
        return Optional.of(new Span(tokens.get(at).start(), named.end()));
      }
    }
    return Optional.empty();
  }

  private static void report(Norm norm, PrintedText text, Span span, Report report) {
    String bearers =
        norm.bearers().stream().map(Role::name).limit(3).collect(Collectors.joining(", "));
    report.add(
        text.place(span.start(), span.end()),
        "The words “%s” speak to others than those whom this binds: %s."
            .formatted(span.of(text.words()), bearers),
        "Change the words, or say after “of” whom they bind.");
  }
}
