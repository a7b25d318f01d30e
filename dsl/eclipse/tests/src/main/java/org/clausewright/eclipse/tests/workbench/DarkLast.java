package org.clausewright.eclipse.tests.workbench;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Tag;

/** Orders classes of tests by their names, and those in the dark theme after all others. */
public final class DarkLast implements ClassOrderer {

  /** The tag of classes whose tests change to the dark theme. */
  public static final String DARK = "dark";

  @Override
  public void orderClasses(ClassOrdererContext context) {
    context
        .getClassDescriptors()
        .sort(
            Comparator.comparing(DarkLast::isDark)
                .thenComparing(type -> type.getTestClass().getName()));
  }

  private static boolean isDark(ClassDescriptor type) {
    return type.findRepeatableAnnotations(Tag.class).stream()
        .anyMatch(tag -> tag.value().equals(DARK));
  }
}
