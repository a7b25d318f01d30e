package org.clausewright.generator.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A Word document or workbook (a zip file, ECMA-376 part 2) in the same bytes every time: parts in
 * order of name, after the list of their types, and no times of day.
 */
public final class OfficePackage {

  private static final String TYPES = "[Content_Types].xml";

  /**
   * The second moment that a zip file can hold: for the first, Java adds a field that depends on
   * the time zone.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

  private OfficePackage() {}

  /**
   * The same package, packed anew.
   *
   * @param content a zip file that we wrote ourselves: its size is not bounded here
   */
  public static byte[] stable(byte[] content) {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // reading memory
    }
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
