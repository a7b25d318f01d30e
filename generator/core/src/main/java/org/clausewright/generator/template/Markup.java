package org.clausewright.generator.template;

/** Text that is already in the format of the output; templates insert it as it is. */
public record Markup(String text) {
  @Override
  public String toString() {
    return text;
  }
}
