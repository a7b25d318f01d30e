package org.clausewright.generator.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.generator.Samples;
import org.clausewright.model.Adopted;
import org.clausewright.model.Clause;
import org.clausewright.model.Library;
import org.clausewright.model.Line;
import org.clausewright.model.Policy;
import org.clausewright.model.Recorded;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.norm.NormDetails;
import org.clausewright.model.norm.NormKind;
import org.clausewright.model.norm.Permit;
import org.clausewright.model.norm.Qualification;
import org.clausewright.model.norm.TopicUse;
import org.clausewright.model.organisation.Role;
import org.clausewright.model.organisation.Topic;
import org.clausewright.model.prose.Prose;

/** Three small policies and an adoption, with something of everything that a comparison finds. */
public final class Trusts {

  private static final Role STAFF = role("staff", "Staff");
  private static final Role EMPLOYER = role("employer", "Employer");

  public static final Topic PHOTOS =
      new Topic("photos", "Photographs", "May staff post photographs?", "Pupils");
  public static final Topic CONTACT =
      new Topic("contact.online", "Contact <online>", "May staff befriend pupils?", "Pupils");
  public static final Topic SEARCHES =
      new Topic("searches", "Searches", "May applicants be searched?", "Recruitment");
  public static final Topic REMOVAL =
      new Topic("removal", "Removal", "Must posts be removed?", "Enforcement");
  public static final Topic OWNER =
      new Topic("owner", "Owner", "Who owns the policy?", "Enforcement");
  public static final Topic NEVER =
      new Topic("never", "Never", "Is it never named?", "Enforcement");

  private Trusts() {}

  /** The library. */
  public static Library library() {
    Policy north = north();
    return new Library(
        List.of(north, south(), west(), adoption(north)),
        List.of(PHOTOS, CONTACT, SEARCHES, REMOVAL, OWNER, NEVER));
  }

  private static Policy north() {
    return Samples.policy(
        "north",
        List.of(
            new Line(Prose.of("Owned by the Head"), recorded(OWNER)),
            clause(
                "n1",
                "1.1",
                norm(
                    "n1",
                    NormKind.PROHIBITION,
                    PHOTOS,
                    STAFF,
                    "Staff must not post photographs of pupils under any circumstances.")),
            clause(
                "n2",
                "1.2",
                norm(
                    "n2",
                    NormKind.PROHIBITION,
                    SEARCHES,
                    EMPLOYER,
                    "The Trust will not search for applicants online.")),
            clause(
                "n3",
                "1.3",
                norm(
                    "n3",
                    NormKind.OBLIGATION,
                    REMOVAL,
                    STAFF,
                    "Staff will be required to remove internet postings which are deemed to constitute"
                        + " a breach of this policy.")),
            clause(
                "n4",
                "1.4",
                norm(
                    "n4",
                    NormKind.DISCOURAGEMENT,
                    CONTACT,
                    STAFF,
                    "Staff should not accept \"friend\" requests & messages from pupils."))));
  }

  private static Policy south() {
    Norm permission =
        norm(
            "s1",
            NormKind.PERMISSION,
            PHOTOS,
            STAFF,
            "Photographs may be posted with consent, unless the pupil is looked after.");
    return Samples.policy(
        "south",
        List.of(
            clause("s1", "A", approved(permission)),
            clause(
                "s2",
                "B",
                norm(
                    "s2",
                    NormKind.PERMISSION,
                    SEARCHES,
                    EMPLOYER,
                    "The School may search for applicants online.")),
            clause(
                "s3",
                "C",
                norm(
                    "s3",
                    NormKind.OBLIGATION,
                    REMOVAL,
                    STAFF,
                    "You may be required to remove any postings which we deem to constitute a breach"
                        + " of this policy.")),
            clause(
                "s4",
                "D",
                norm(
                    "s4",
                    NormKind.RECOMMENDATION,
                    CONTACT,
                    EMPLOYER,
                    "Leaders should befriend pupils."))));
  }

  private static Policy west() {
    return Samples.policy(
        "west",
        List.of(
            clause(
                "w1",
                "1",
                norm(
                    "w1",
                    NormKind.OBLIGATION,
                    PHOTOS,
                    STAFF,
                    "Every week pictures of the pupils must go online.")),
            clause(
                "w2",
                "2",
                related(
                    "w2",
                    REMOVAL,
                    "Staff will be required to remove internet postings which are deemed to constitute"
                        + " a breach of this policy."))));
  }

  private static Policy adoption(Policy model) {
    Policy school = Samples.policy("school", model.body());
    return new Policy(
        school.id(),
        school.title(),
        school.organisation(),
        Optional.of(new Adopted(model.id(), model.title(), model.organisation())),
        school.facts(),
        school.body());
  }

  private static Recorded recorded(Topic topic) {
    return new Recorded(List.of(use(topic, true)), List.of());
  }

  private static Clause clause(String id, String label, Norm norm) {
    return Samples.clause(id, label, norm);
  }

  private static TopicUse use(Topic topic, boolean decides) {
    return new TopicUse(topic, Optional.empty(), decides);
  }

  private static Norm related(String id, Topic topic, String words) {
    return Samples.norm(
        id, NormKind.STATEMENT, List.of(use(topic, false)), false, false, Prose.of(words));
  }

  private static Norm norm(String id, NormKind kind, Topic topic, Role bearer, String words) {
    Norm norm = Samples.norm(id, kind, List.of(use(topic, true)), false, false, Prose.of(words));
    return with(norm, List.of(bearer), norm.details());
  }

  private static Norm approved(Norm norm) {
    NormDetails plain = norm.details();
    NormDetails details =
        new NormDetails(
            List.of(
                new Qualification(
                    Qualification.Kind.EXCEPTION,
                    Optional.of("unless the pupil is looked after"),
                    Optional.of("s3"))),
            plain.limits(),
            plain.reportTo(),
            Optional.of(new Permit(Set.of(Permit.Form.CONSENT), List.of())),
            plain.delegatesTo(),
            plain.breach(),
            plain.cites(),
            plain.evidence(),
            plain.frequency(),
            plain.defines(),
            plain.wordings(),
            plain.openEnumeration(),
            plain.effect(),
            plain.covers());
    return with(norm, norm.bearers(), details);
  }

  private static Norm with(Norm norm, List<Role> bearers, NormDetails details) {
    return new Norm(
        norm.id(),
        norm.kind(),
        norm.strength(),
        bearers,
        norm.counterparts(),
        norm.topics(),
        details,
        norm.leadIn(),
        norm.text(),
        norm.items(),
        norm.tail());
  }

  private static Role role(String id, String name) {
    return new Role(
        Role.Kind.PEOPLE, id, name, List.of(), Optional.empty(), List.of(), Optional.empty());
  }
}
