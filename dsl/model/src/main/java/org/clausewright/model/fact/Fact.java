package org.clausewright.model.fact;

import java.util.List;
import java.util.Optional;
import org.clausewright.model.organisation.Organisation;
import org.clausewright.model.organisation.Role;
import org.clausewright.model.organisation.Source;

/**
 * A fact about a policy. A blank is a label that is printed without its value; an absent value is
 * simply not said.
 */
public sealed interface Fact {

  /** A version of the policy. */
  record Version(Optional<String> label, Optional<PartialDate> dated, boolean dateBlank)
      implements Fact {

    /** Label and date: “2, December 2019”; empty if neither is known. */
    public String inWords() {
      String date = dated.map(PartialDate::inWords).orElse("");
      return label
          .map(name -> date.isEmpty() || name.contains(date) ? name : name + ", " + date)
          .orElse(date);
    }
  }

  /**
   * An approval, adoption or review that happened.
   *
   * @param school the school that it holds for, if not for all
   * @param minute reference of the minute that records it, as printed
   * @param version label of the version concerned
   */
  record Decision(
      Kind kind,
      Optional<Party> by,
      Optional<Organisation> school,
      Optional<PartialDate> on,
      boolean dateBlank,
      Optional<String> minute,
      Optional<String> version)
      implements Fact {

    /** What was decided. */
    public enum Kind {
      APPROVED,
      ADOPTED,
      REVIEWED
    }
  }

  /** A signature, given or to be given. */
  record Signature(
      Party by,
      Optional<String> holder,
      boolean signatureBlank,
      Optional<PartialDate> dated,
      boolean dateBlank)
      implements Fact {}

  /** When and by whom the policy is to be reviewed. */
  record Review(Optional<Period> every, Optional<PartialDate> next, List<Role> by) implements Fact {
    public Review {
      by = List.copyOf(by);
    }
  }

  /** Who owns the policy. */
  record Owner(Role role) implements Fact {}

  /** Who wrote it. */
  record Author(String name) implements Fact {}

  /** Whom it is written for. */
  record Audience(List<Role> roles) implements Fact {
    public Audience {
      roles = List.copyOf(roles);
    }
  }

  /** Who was consulted, and when. */
  record Consultation(Party with, Optional<PartialDate> on) implements Fact {}

  /** Who holds an office. */
  record Office(Role role, String holder) implements Fact {}

  /** Policies and guidance listed as related. */
  record Related(List<Source> sources) implements Fact {
    public Related {
      sources = List.copyOf(sources);
    }
  }

  /** From when the policy has effect. */
  record Effective(PartialDate from) implements Fact {}
}
