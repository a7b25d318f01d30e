package org.clausewright.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.clausewright.generator.checklist.Answer;
import org.clausewright.generator.checklist.Check;
import org.clausewright.generator.checklist.Checklist;
import org.clausewright.generator.checklist.FilledCheck;
import org.clausewright.generator.checklist.Formerly;
import org.clausewright.generator.checklist.Outcome;
import org.clausewright.generator.checklist.Result;

/** Tells people how a checklist stands: check by check, and how many in each section. */
final class StatusText {

  private static final int LONGEST_WORDS = 90;
  private static final String INDENT = " ".repeat(18);

  private final boolean coloured;
  private final PrintWriter out;

  StatusText(boolean coloured, PrintWriter out) {
    this.coloured = coloured;
    this.out = out;
  }

  void print(Checklist checklist) {
    String version = checklist.version().isEmpty() ? "" : ", " + checklist.version();
    String title = checklist.title() + " – " + checklist.organisation() + version;
    out.println(styled("1;4", Excerpt.printable(title + ", as of " + checklist.asOf())));
    checklist
        .sections()
        .forEach(
            (section, answers) -> {
              out.println();
              String name = section.isEmpty() ? "Before the first section" : section;
              out.println(styled("1", Excerpt.printable(name)) + ": " + counts(answers));
              answers.forEach(this::print);
            });
    if (!checklist.gone().isEmpty()) {
      out.println();
      out.println(styled("1", "No longer in the policy"));
      checklist.gone().forEach(this::print);
    }
    out.println();
    line(summary(checklist));
  }

  private void print(Answer answer) {
    Check check = answer.check();
    Result result = answer.result();
    String outcome = answer.reopened().isPresent() ? "open again" : result.outcome().word();
    out.print("  " + styled(style(result.outcome()), outcome) + " ".repeat(16 - outcome.length()));
    String which = check.type() == Check.Type.METADATA ? check.task() : check.clause();
    line(which + " “" + shortened(check.exactWords()) + "”");
    String details = Formerly.details(result);
    if (!details.isEmpty()) {
      line(INDENT + details);
    }
    answer.reopened().ifPresent(before -> reopened(check, before));
  }

  private void reopened(Check check, FilledCheck before) {
    line(
        INDENT
            + "the words of "
            + check.clause()
            + " changed since it was "
            + Formerly.inWords(before.result()));
    if (!before.words().isEmpty()) {
      WordDifference words = WordDifference.of(before.words(), check.exactWords());
      line(INDENT + "was: “" + words.was() + "”");
      line(INDENT + "now: “" + words.now() + "”");
    }
  }

  private void print(FilledCheck gone) {
    line(
        "  "
            + gone.id()
            + (gone.clause().isEmpty() ? "" : " (" + gone.clause() + ")")
            + ": "
            + Formerly.inWords(gone.result()));
    if (!gone.words().isEmpty()) {
      line(INDENT + "“" + shortened(gone.words()) + "”");
    }
  }

  private static String summary(Checklist checklist) {
    List<String> parts = new ArrayList<>();
    long again = checklist.answers().stream().filter(each -> each.reopened().isPresent()).count();
    parts.add(counts(checklist.answers()));
    if (again > 0) {
      parts.add(again + " open again");
    }
    if (!checklist.gone().isEmpty()) {
      parts.add(checklist.gone().size() + " no longer in the policy");
    }
    int all = checklist.answers().size();
    return all + (all == 1 ? " check: " : " checks: ") + String.join("; ", parts) + ".";
  }

  private static String counts(List<Answer> answers) {
    List<String> counts = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      long count = answers.stream().filter(each -> each.result().outcome() == outcome).count();
      if (count > 0) {
        counts.add(count + " " + outcome.word());
      }
    }
    return String.join(", ", counts);
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST_WORDS
        ? words
        : words.substring(0, LONGEST_WORDS - 1).strip() + "…";
  }

  private static String style(Outcome outcome) {
    return switch (outcome) {
      case OPEN -> "33;1";
      case PASSED -> "32;1";
      case FAILED -> "31;1";
      case NOT_APPLICABLE -> "36;1";
    };
  }

  private void line(String text) {
    out.println(Excerpt.printable(text.replaceAll("\\R", " ")));
  }

  private String styled(String style, String text) {
    return coloured ? "\u001B[" + style + "m" + text + "\u001B[0m" : text;
  }
}
