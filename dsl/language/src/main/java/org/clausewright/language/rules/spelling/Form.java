package org.clausewright.language.rules.spelling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.clausewright.language.rules.Place;
import org.clausewright.model.problem.Edit;
import org.clausewright.model.problem.Fix;

/** One way in which a policy writes a name or a word, with all its mentions. */
record Form(String name, List<Mention> mentions) {

  /** Groups mentions by what names their form, in the order of their first mentions. */
  static List<Form> of(List<Mention> mentions, Function<Mention, String> naming) {
    Map<String, List<Mention>> forms = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      forms.computeIfAbsent(naming.apply(mention), name -> new ArrayList<>()).add(mention);
    }
    List<Form> all = new ArrayList<>(forms.size());
    for (Map.Entry<String, List<Mention>> form : forms.entrySet()) {
      all.add(new Form(form.getKey(), form.getValue()));
    }
    return all;
  }

  /** The form with the most mentions; the earlier one if there are as many. */
  static Form mostUsed(List<Form> forms) {
    Form most = forms.get(0);
    for (Form form : forms) {
      if (form.count() > most.count()) {
        most = form;
      }
    }
    return most;
  }

  int count() {
    return mentions.size();
  }

  /** The words of the first mention as printed. */
  String text() {
    return mentions.get(0).text();
  }

  Place place() {
    return mentions.get(0).place();
  }

  /** “once”, “twice”, “3 times”. */
  String times() {
    return switch (count()) {
      case 1 -> "once";
      case 2 -> "twice";
      default -> count() + " times";
    };
  }

  /** A safe fix that writes all mentions as another form does. */
  Fix rewrite(Function<Mention, String> replacement) {
    return fix(replacement, true);
  }

  /** A suggestion to write all mentions in another way. */
  Fix suggest(Function<Mention, String> replacement) {
    return fix(replacement, false);
  }

  private Fix fix(Function<Mention, String> replacement, boolean safe) {
    List<Edit> edits = new ArrayList<>();
    int end = -1;
    for (Mention mention : mentions) {
      Place place = mention.place();
      if (place.offset() >= end && place.length() > 0) {
        edits.add(new Edit(place.offset(), place.length(), replacement.apply(mention)));
        end = place.end();
      }
    }
    String title = "Write “%s”".formatted(replacement.apply(mentions.get(0)));
    return new Fix(count() == 1 ? title : title + " everywhere", edits, safe);
  }
}
