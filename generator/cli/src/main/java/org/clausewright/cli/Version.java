package org.clausewright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import org.clausewright.generator.manifest.Manifest;
import org.clausewright.generator.output.Sha256;
import picocli.CommandLine.IVersionProvider;

/** The version of the toolkit, as the build wrote it down. */
final class Version implements IVersionProvider {

  /** “End of central directory record” of a zip file (PKWARE's APPNOTE, 4.3.16). */
  private static final int END_SIGNATURE = 0x06054b50;

  private static final int END_LENGTH = 22;

  @Override
  public String[] getVersion() {
    return new String[] {"clausewright " + number()};
  }

  /** For example 0.1.0. */
  static String number() {
    Properties properties = new Properties();
    try (InputStream in =
        Objects.requireNonNull(Version.class.getResourceAsStream("version.properties"))) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  /** The toolkit, with the fingerprint of the jar that it runs from; empty if it is none. */
  static Manifest.Toolkit toolkit() {
    return new Manifest.Toolkit(number(), fingerprint());
  }

  private static String fingerprint() {
    try {
      Path jar = Path.of(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(jar) ? Sha256.of(directory(jar)) : "";
    } catch (IOException | URISyntaxException e) {
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
