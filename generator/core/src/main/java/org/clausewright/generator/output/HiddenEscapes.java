package org.clausewright.generator.output;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.clausewright.generator.markup.Visible;
import org.jspecify.annotations.Nullable;

/**
 * Escapes characters that nobody sees, so that the text of a JSON file can't be turned by them
 * while its values keep them.
 */
final class HiddenEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[0x7F] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    boolean surrogate = Character.isSurrogate((char) character);
    return Visible.isHidden(character) && !surrogate
        ? new SerializedString("\\u%04X".formatted(character))
        : null;
  }
}
