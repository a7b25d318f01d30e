package org.clausewright.eclipse.preferences;

import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.model.problem.Severity;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/** How bad it is that a rule is broken. */
enum Level {
  ERROR("error", "Error"),
  WARNING("warning", "Warning"),
  NOTE("information", "Note"),
  OFF("off", "Off");

  private final String word;
  private final String label;

  Level(String word, String label) {
    this.word = word;
    this.label = label;
  }

  /** The level of a word of the project file. */
  static Optional<Level> of(String word) {
    return Stream.of(values()).filter(level -> level.word.equals(word)).findFirst();
  }

  /** The level of a severity. */
  static Level of(Severity severity) {
    return switch (severity) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case INFORMATION -> NOTE;
    };
  }

  /** The word of the project file. */
  String word() {
    return word;
  }

  /** The word for authors. */
  String label() {
    return label;
  }

  /** The picture that problems of this level have; null if it has none. */
  @Nullable Image image() {
    ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
    return switch (this) {
      case ERROR -> images.getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
      case WARNING -> images.getImage(ISharedImages.IMG_OBJS_WARN_TSK);
      case NOTE -> images.getImage(ISharedImages.IMG_OBJS_INFO_TSK);
      case OFF -> null;
    };
  }
}
