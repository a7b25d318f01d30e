package org.clausewright.eclipse.wizards;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.PolicyFormatter;
import org.clausewright.language.prose.ProseText;

/** The text of a new file: a template of the plug-in with its gaps filled, laid out as usual. */
final class TemplateText {

  private static final Pattern GAP = Pattern.compile("\\$\\{(\\w+)}");
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  private TemplateText() {}

  /** The file of an organisation. */
  static String organisation(Organisation organisation) {
    return filled("organisation.policy", gaps(organisation));
  }

  /**
   * The file of a policy.
   *
   * @param adopted the id of the policy that it takes over
   * @param today the day that its version and its next review are reckoned from
   */
  static String policy(
      Template template,
      Organisation organisation,
      String id,
      String title,
      Optional<String> adopted,
      LocalDate today) {
    Map<String, String> gaps = gaps(organisation);
    YearMonth month = YearMonth.from(today);
    gaps.put("id", id);
    gaps.put("title", ProseText.quoted(title));
    gaps.put("adopted", adopted.orElse(""));
    gaps.put("date", month.toString());
    gaps.put("month", MONTH.format(month));
    gaps.put("nextDate", month.plusYears(1).toString());
    gaps.put("nextMonth", MONTH.format(month.plusYears(1)));
    return filled(template.file(), gaps);
  }

  private static Map<String, String> gaps(Organisation organisation) {
    OrganisationKind kind = organisation.kind();
    Map<String, String> gaps = new HashMap<>();
    gaps.put("organisation", organisation.id());
    gaps.put("organisationTitle", ProseText.quoted(organisation.title()));
    gaps.put("keyword", kind.keyword());
    gaps.put("called", kind.called());
    gaps.put("owner", kind.owner());
    gaps.put("ownerTitle", kind.ownerTitle());
    return gaps;
  }

  private static String filled(String template, Map<String, String> gaps) {
    String text =
        GAP.matcher(Packed.text("templates/" + template))
            .replaceAll(gap -> Matcher.quoteReplacement(gaps.getOrDefault(gap.group(1), "")));
    return PolicyFormatter.format(template, text).text();
  }
}
