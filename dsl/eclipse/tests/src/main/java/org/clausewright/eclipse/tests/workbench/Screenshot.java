package org.clausewright.eclipse.tests.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private Screenshot() {}

  /** Saves a picture when everything is drawn. */
  static Path take(String name) {
    Path file = Settings.screenshots().resolve(name + ".png");
    Ui.run(() -> settle(Ui.display()));
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {Ui.get(() -> grab(Ui.display()))};
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    loader.save(file.toString(), SWT.IMAGE_PNG);
    return file;
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
