package org.clausewright.eclipse.tests.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.clausewright.eclipse.tests.Settings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** Pictures of the screen. */
final class Screenshot {

  /** Browsers draw in a process of their own, and a cursor that blinks never comes to rest. */
  private static final int MILLISECONDS_OF_REST = 250;

  private static final int MOST_TRIES = 6;

  private Screenshot() {}

  /** Saves a picture when everything is drawn. */
  static Path take(String name) {
    Path file = Settings.screenshots().resolve(name + ".png");
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {atRest()};
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    loader.save(file.toString(), SWT.IMAGE_PNG);
    return file;
  }

  private static ImageData atRest() {
    ImageData last = look();
    for (int i = 0; i < MOST_TRIES; i++) {
      try {
        Thread.sleep(MILLISECONDS_OF_REST);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return last;
      }
      ImageData next = look();
      if (Arrays.equals(next.data, last.data)) {
        return next;
      }
      last = next;
    }
    return last;
  }

  private static ImageData look() {
    Ui.run(() -> settle(Ui.display()));
    return Ui.get(() -> grab(Ui.display()));
  }

  private static void settle(Display display) {
    while (display.readAndDispatch()) {
      display.update();
    }
  }

  private static ImageData grab(Display display) {
    Rectangle bounds = display.getBounds();
    Image image = new Image(display, bounds.width, bounds.height);
    GC gc = new GC(display);
    try {
      gc.copyArea(image, 0, 0);
      return image.getImageData();
    } finally {
      gc.dispose();
      image.dispose();
    }
  }
}
