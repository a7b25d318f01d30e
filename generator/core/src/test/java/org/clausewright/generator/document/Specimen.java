package org.clausewright.generator.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clausewright.generator.Samples;
import org.clausewright.model.Adopted;
import org.clausewright.model.Block;
import org.clausewright.model.Clause;
import org.clausewright.model.Contents;
import org.clausewright.model.Label;
import org.clausewright.model.Line;
import org.clausewright.model.Policy;
import org.clausewright.model.Recorded;
import org.clausewright.model.Section;
import org.clausewright.model.Table;
import org.clausewright.model.Title;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.fact.PartialDate;
import org.clausewright.model.fact.Party;
import org.clausewright.model.fact.Period;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.organisation.Organisation;
import org.clausewright.model.organisation.Role;
import org.clausewright.model.prose.Prose;

/** A policy with one of everything that a document can hold. */
public final class Specimen {

  private static final Role STAFF = role("staff", "Staff");

  private final Function<String, Prose> prose;

  private Specimen(Function<String, Prose> prose) {
    this.prose = prose;
  }

  /**
   * The policy.
   *
   * @param prose what stands where the specimen has these words
   */
  public static Policy of(Function<String, Prose> prose) {
    Specimen specimen = new Specimen(prose);
    Organisation school = organisation("school", "School & Sons");
    return new Policy(
        "specimen",
        "Specimen Policy",
        school,
        Optional.of(new Adopted("model", "Model Policy", organisation("trust", "Trust"))),
        specimen.facts(school),
        List.of(
            new Title(prose.apply("Specimen Policy"), Recorded.NOTHING),
            new Title(prose.apply("2nd edition"), Recorded.NOTHING),
            new Line(prose.apply("- Issued in 2024 -"), Recorded.NOTHING),
            specimen.table("record", Optional.empty(), List.of()),
            specimen.contents(),
            specimen.duties(),
            specimen.rest()));
  }

  /** What its blocks hold in order, labels included, if all its prose is these words. */
  public static List<String> blocks(String words) {
    return Stream.of(
            "_", "_", "_", "_", "_", "_ Page", "_ 2", "_", "1. _", "1.1 _ _", "(a) _", "_", "_",
            "_", "1.2 _", "(i) _", "(1) _", "_", "Note: _", "_", "_", "9.9 _", "_", "_", "_", "_",
            "_", "A 1.3 _")
        .map(block -> block.replace("_", words))
        .toList();
  }

  private List<Fact> facts(Organisation school) {
    Party governors = new Party(Optional.empty(), "Governors");
    PartialDate autumn = new PartialDate(2024, 10, 0);
    return List.of(
        new Fact.Version(Optional.of("2"), Optional.of(autumn), false),
        new Fact.Decision(
            Fact.Decision.Kind.APPROVED,
            Optional.of(governors),
            Optional.of(school),
            Optional.empty(),
            true,
            Optional.of("G/24/10"),
            Optional.of("2")),
        new Fact.Owner(STAFF),
        new Fact.Author("A. Author"),
        new Fact.Audience(List.of(STAFF)),
        new Fact.Consultation(governors, Optional.of(new PartialDate(2024, 9, 30))),
        new Fact.Effective(new PartialDate(2024, 11, 1)),
        new Fact.Review(
            Optional.of(new Period(2, Period.Unit.YEAR)),
            Optional.of(new PartialDate(2026, 10, 0)),
            List.of(STAFF)),
        new Fact.Signature(governors, Optional.of("C. Hair"), true, Optional.empty(), true));
  }

  private Table table(String id, Optional<Prose> caption, List<Prose> columns) {
    Table.Row row =
        new Table.Row(
            List.of(prose.apply("Owner"), prose.apply("Head | Deputy")), Recorded.NOTHING);
    return new Table(id, caption, columns, List.of(row));
  }

  private Contents contents() {
    return new Contents(
        prose.apply("Contents"),
        Optional.of("Page"),
        List.of(
            new Contents.Entry(prose.apply("1. Duties"), Optional.of("2"), Optional.of("duties")),
            new Contents.Entry(prose.apply("2. Lost"), Optional.empty(), Optional.empty())));
  }

  private Section duties() {
    Clause item =
        clause("first.a", "(a)", List.of(plain("first.a", NormKind.OBLIGATION, "log off;")));
    Clause other = bullet("first.b", plain("first.b", NormKind.PROHIBITION, "+ never share."));
    Clause deep =
        clause(
            "second.i.1", "(1)", List.of(plain("second.i.1", NormKind.PERMISSION, "1) at noon.")));
    Clause outer =
        clause(
            "second.i",
            "(i)",
            List.of(
                norm(
                    "second.i",
                    NormKind.PERMISSION,
                    "rest",
                    List.of(deep),
                    tail("", "= if quiet"))));
    return section(
        "duties",
        Optional.of("1."),
        "Duties",
        List.of(
            clause(
                "first",
                "1.1",
                List.of(
                    plain("first.why", NormKind.STATEMENT, "Words matter."),
                    norm(
                        "first.must",
                        NormKind.OBLIGATION,
                        "Staff must:",
                        List.of(item, other),
                        tail("", "3. That is all.")),
                    plain("first.else", NormKind.CONSEQUENCE, "Failure has consequences."))),
            clause(
                "second",
                "1.2",
                List.of(
                    norm(
                        "second",
                        NormKind.PERMISSION,
                        "Staff may:",
                        List.of(outer),
                        tail("Note:", "with care."))))));
  }

  private Section rest() {
    return section(
        "rest",
        Optional.empty(),
        "Everything else",
        List.of(
            bullet("loose", plain("loose", NormKind.RECOMMENDATION, "Be kind.")),
            section(
                "values",
                Optional.of("9.9"),
                "Values",
                List.of(
                    table(
                        "values.table",
                        Optional.of(prose.apply("Our values")),
                        List.of(prose.apply("Value"), prose.apply("Meaning"))),
                    clause(
                        "last",
                        "A 1.3",
                        List.of(plain("last", NormKind.DEFINITION, "The end.")))))));
  }

  private Section section(String id, Optional<String> label, String heading, List<Block> body) {
    return new Section(
        id, new Label(label, label, false, label.orElse(heading)), prose.apply(heading), body);
  }

  private static Clause clause(String id, String label, List<Norm> norms) {
    return Samples.clause(id, label, norms.toArray(Norm[]::new));
  }

  private static Clause bullet(String id, Norm norm) {
    return new Clause(
        id, new Label(Optional.empty(), Optional.empty(), true, "bullet"), List.of(norm));
  }

  private Norm plain(String id, NormKind kind, String words) {
    return norm(id, kind, words, List.of(), Optional.empty());
  }

  private Optional<Norm.Tail> tail(String label, String words) {
    return Optional.of(
        new Norm.Tail(label.isEmpty() ? Optional.empty() : Optional.of(label), prose.apply(words)));
  }

  private Norm norm(
      String id, NormKind kind, String words, List<Clause> items, Optional<Norm.Tail> tail) {
    Norm norm = Samples.norm(id, kind, List.of(), false, false, prose.apply(words));
    return new Norm(
        id,
        kind,
        norm.strength(),
        kind == NormKind.STATEMENT ? List.of() : List.of(STAFF),
        List.of(),
        List.of(),
        norm.details(),
        List.of(),
        norm.text(),
        items,
        tail);
  }

  private static Role role(String id, String name) {
    return new Role(
        Role.Kind.PEOPLE, id, name, List.of(), Optional.empty(), List.of(), Optional.empty());
  }

  private static Organisation organisation(String id, String name) {
    return new Organisation(
        Organisation.Kind.SCHOOL, id, name, List.of(), Optional.empty(), List.of());
  }
}
