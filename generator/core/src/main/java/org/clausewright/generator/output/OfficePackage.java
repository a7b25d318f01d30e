package org.clausewright.generator.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A Word document or workbook (a zip file, ECMA-376 part 2) in the same bytes every time: parts in
 * order of name, after the list of their types, and no times of day.
 */
public final class OfficePackage {

  private static final String TYPES = "[Content_Types].xml";

  /** Not the first moment that a zip file can hold: with that, Java stores the time zone too. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private OfficePackage() {}

  /**
   * The same package, packed anew.
   *
   * @param content a zip file that we wrote ourselves: its size is not bounded here
   */
  public static byte[] stable(byte[] content) {
    return stable(content, Map.of());
  }

  /**
   * The same package, packed anew with other content for some of its parts.
   *
   * @param replaced content by name of part
   */
  static byte[] stable(byte[] content, Map<String, byte[]> replaced) {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipFile in = // by the directory at its end: workbooks give no sizes before
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
            .setIgnoreLocalFileHeader(true)
            .get()) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        parts.put(entry.getName(), in.getInputStream(entry).readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // reading memory
    }
    parts.putAll(replaced);
    return of(parts);
  }

  /**
   * A package of these parts.
   *
   * @param parts content by name
   */
  public static byte[] of(Map<String, byte[]> parts) {
    Map<String, byte[]> sorted = new TreeMap<>(parts);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      byte[] types = sorted.remove(TYPES);
      if (types != null) {
        add(TYPES, types, zip);
      }
      for (Map.Entry<String, byte[]> part : sorted.entrySet()) {
        add(part.getKey(), part.getValue(), zip);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // writing memory
    }
    return out.toByteArray();
  }

  private static void add(String name, byte[] content, ZipOutputStream zip) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
