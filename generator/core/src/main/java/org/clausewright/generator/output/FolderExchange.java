package org.clausewright.generator.output;

import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.nio.file.Path;

/**
 * Exchanges two folders in one step, so that there is no moment at which one of them is missing.
 * Java itself can only move one after the other.
 */
final class FolderExchange {

  /** {@code AT_FDCWD} of fcntl.h. */
  private static final int HERE = -100;

  /** {@code RENAME_EXCHANGE} of linux/fs.h and {@code RENAME_SWAP} of macOS's sys/stdio.h. */
  private static final int EXCHANGE = 2;

  private FolderExchange() {}

  /** Linux, renameat2(2). */
  private static final class Linux {
    static {
      Native.register(Linux.class, "c");
    }

    static native int renameat2(int fromFolder, String from, int toFolder, String to, int flags);
  }

  /** macOS, renamex_np(2). */
  private static final class MacOs {
    static {
      Native.register(MacOs.class, "c");
    }

    static native int renamex_np(String from, String to, int flags);
  }

  /** Loads what folders are exchanged with; may run beside other work. */
  static void prepare() {
    exchange(Path.of(""), Path.of("")); // which is no folder: nothing is exchanged
  }

  /**
   * Exchanges two folders of one file system.
   *
   * @return whether it was done; not every system and file system can
   */
  static boolean exchange(Path one, Path other) {
    try {
      if (Platform.isLinux()) {
        return Linux.renameat2(HERE, one.toString(), HERE, other.toString(), EXCHANGE) == 0;
      }
      return Platform.isMac() && MacOs.renamex_np(one.toString(), other.toString(), EXCHANGE) == 0;
    } catch (LinkageError e) {
      return false; // a system library without the call
    }
  }
}
