package org.clausewright.language.prose;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Values as the author means them: names without their escape, texts without quotation marks, dates
 * as written.
 */
public class PolicyValueConverters extends AbstractDeclarativeValueConverterService {

  private static final Pattern ESCAPE_OR_SPACE = Pattern.compile("[\\s^]");

  private final Map<String, IValueConverter<Object>> byRule = new ConcurrentHashMap<>();

  /** Remembers what is asked for once for every word of a source. */
  @Override
  public IValueConverter<Object> getConverter(String rule) {
    IValueConverter<Object> converter = byRule.get(rule);
    if (converter == null) {
      converter = super.getConverter(rule);
      byRule.put(rule.intern(), converter);
    }
    return converter;
  }

  @ValueConverter(rule = "ID")
  public IValueConverter<String> id() {
    return name();
  }

  @ValueConverter(rule = "Name")
  public IValueConverter<String> name() {
    return reading(text -> text.startsWith("^") ? text.substring(1) : text);
  }

  @ValueConverter(rule = "QualifiedName")
  public IValueConverter<String> qualifiedName() {
    return reading(text -> ESCAPE_OR_SPACE.matcher(text).replaceAll(""));
  }

  @ValueConverter(rule = "Quoted")
  public IValueConverter<String> quoted() {
    return reading(ProseText::unquoted);
  }

  @ValueConverter(rule = "PROSE_TEXT")
  public IValueConverter<String> proseText() {
    return reading(text -> text);
  }

  @ValueConverter(rule = "REFERENCE_WORDS")
  public IValueConverter<String> referenceWords() {
    return reading(text -> text.substring(1));
  }

  @ValueConverter(rule = "PartialDate")
  public IValueConverter<String> partialDate() {
    return reading(text -> text);
  }

  @ValueConverter(rule = "Int")
  public IValueConverter<Integer> number() {
    return new IValueConverter<>() {
      @Override
      public Integer toValue(String text, INode node) {
        try {
          return Integer.valueOf(text);
        } catch (NumberFormatException e) {
          throw new ValueConverterException(
              "“" + text + "” is not a whole number; write it in digits, for example 12.",
              node,
              null);
        }
      }

      @Override
      public String toString(Integer value) {
        return value.toString();
      }
    };
  }

  private static IValueConverter<String> reading(Function<String, String> value) {
    return new IValueConverter<>() {
      @Override
      public String toValue(String text, INode node) {
        return text == null ? null : value.apply(text);
      }

      @Override
      public String toString(String text) {
        return text;
      }
    };
  }
}
