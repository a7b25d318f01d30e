package org.clausewright.generator.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clausewright.generator.manifest.Checksum;

/** Tells programs of the same version apart by the jar that they run from. */
public final class JarFingerprint {

  /** “End of central directory record” of a zip file (PKWARE's APPNOTE, 4.3.16). */
  private static final int END_SIGNATURE = 0x06054b50;

  private static final int END_LENGTH = 22;

  private JarFingerprint() {}

  /** The fingerprint of a jar; empty if it is none. */
  public static String of(Path jar) {
    try {
      return Files.isRegularFile(jar) ? Checksum.of(directory(jar)) : "";
    } catch (IOException e) {
      return "";
    }
  }

  /**
   * The end of a jar, which is the list of its files with the checksum of each: the same for the
   * same files, and much shorter than the jar.
   */
  private static byte[] directory(Path jar) throws IOException {
    try (FileChannel file = FileChannel.open(jar)) {
      ByteBuffer end = ByteBuffer.allocate(END_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
      file.read(end, file.size() - END_LENGTH);
      if (end.getInt(0) != END_SIGNATURE) {
        throw new IOException("a jar with a comment is none of ours");
      }
      ByteBuffer directory = ByteBuffer.allocate(end.getInt(12));
      file.read(directory, Integer.toUnsignedLong(end.getInt(16)));
      return directory.array();
    }
  }
}
