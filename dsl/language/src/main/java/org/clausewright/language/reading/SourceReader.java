package org.clausewright.language.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clausewright.model.problem.Location;
import org.clausewright.model.problem.Problem;
import org.clausewright.model.problem.Severity;

/** Reads one source file as UTF-8 text, or says why it can't be one. */
final class SourceReader {

  private static final long MAXIMUM_BYTES = 4L << 20;
  static final int MAXIMUM_DEPTH = 100;
  private static final int MAXIMUM_REFERENCES = 20_000;

  private final List<Problem> problems;
  private final OpenTexts open;

  /**
   * Reads what is on disk.
   *
   * @param problems where problems are added
   */
  SourceReader(List<Problem> problems) {
    this(problems, OpenTexts.NONE);
  }

  /**
   * @param problems where problems are added
   * @param open texts that are read instead of the files
   */
  SourceReader(List<Problem> problems, OpenTexts open) {
    this.problems = problems;
    this.open = open;
  }

  /** Scans a file as below, without a checksum. */
  Optional<Source> scan(Path path, String name) {
    return scan(path, name, content -> "");
  }

  /**
   * Scans a file for what it defines; empty if it can't be parsed at all. Whether it is a text is
   * found out when it is read.
   *
   * @param checksum made of its content
   */
  Optional<Source> scan(Path path, String name, Function<byte[], String> checksum) {
    Optional<Source.Stamp> stamp = stamp(path, open); // older than the content, never younger
    Optional<byte[]> content = content(path, name);
    if (stamp.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    SourceOutline outline = SourceOutline.of(content.get());
    boolean simple = outline.depth() <= MAXIMUM_DEPTH && outline.references() <= MAXIMUM_REFERENCES;
    if (!simple && decode(path, name, content.get()).isEmpty()) {
      return Optional.empty();
    }
    if (outline.depth() > MAXIMUM_DEPTH) {
      reject(
          name,
          "nested-too-deeply",
          "The braces of this file are nested " + outline.depth() + " deep.",
          "No policy needs more than " + MAXIMUM_DEPTH + "; look for a { without its }.");
      return Optional.empty();
    }
    if (outline.references() > MAXIMUM_REFERENCES) {
      reject(
          name,
          "too-many-references",
          "The texts of this file hold " + outline.references() + " times “[[” or “{”.",
          "No policy needs more than " + MAXIMUM_REFERENCES + "; check that it is the right file.");
      return Optional.empty();
    }
    String sum = checksum.apply(content.get());
    return Optional.of(new Source(path, name, outline, sum, stamp.get()));
  }

  /** What tells a later version of a file from this one; empty if the file is gone. */
  static Optional<Source.Stamp> stamp(Path path, OpenTexts open) {
    Optional<String> text = open.text(path);
    if (text.isPresent()) {
      return Optional.of(new Source.Stamp.Open(text.get()));
    }
    try {
      BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
      return Optional.of(new Source.Stamp.OnDisk(file.size(), file.lastModifiedTime()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The text, or empty if the file holds none. */
  Optional<SourceText> read(Path path, String name) {
    return content(path, name)
        .flatMap(bytes -> decode(path, name, bytes))
        .map(text -> new SourceText(path, name, text));
  }

  /** The bytes of a file, or of the text that is read instead of it. */
  private Optional<byte[]> content(Path path, String name) {
    Optional<String> text = open.text(path);
    if (text.isPresent()) {
      byte[] bytes = unmarked(text.get()).getBytes(StandardCharsets.UTF_8);
      return bytes.length > MAXIMUM_BYTES ? tooLarge(name) : Optional.of(bytes);
    }
    try {
      return Files.size(path) > MAXIMUM_BYTES
          ? tooLarge(name)
          : Optional.of(Files.readAllBytes(path));
    } catch (NoSuchFileException e) {
      return reject(
          name,
          "missing-file",
          "There is no file or folder of this name.",
          "Check the spelling of the path.");
    } catch (AccessDeniedException e) {
      return reject(
          name,
          "unreadable-file",
          "This file may not be read.",
          "Ask for permission to read it, or copy it to a folder of your own.");
    } catch (IOException e) {
      return reject(
          name,
          "unreadable-file",
          "This file can't be read: " + e.getMessage() + ".",
          "Check the disk or network drive that it is on.");
    }
  }

  /** With a space for a byte order mark: characters keep their places in what an editor shows. */
  private static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? " " + text.substring(1) : text;
  }

  private Optional<byte[]> tooLarge(String name) {
    return reject(
        name,
        "file-too-large",
        "This file is larger than 4 MB.",
        "The longest policies are a twentieth of that; divide the file, or check that it is the right one.");
  }

  private Optional<String> decode(Path path, String name, byte[] bytes) {
    boolean mark =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    int start = mark ? 3 : 0;
    CharBuffer characters = CharBuffer.allocate(bytes.length - start);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes, start, bytes.length - start), characters, true);
    String text = characters.flip().toString();
    boolean zero = false;
    boolean carriageReturn = false;
    for (byte each : bytes) {
      if (each <= '\r') {
        zero |= each == 0;
        carriageReturn |= each == '\r';
      }
    }
    if (zero) {
      return reject(
          name,
          "binary-file",
          "This is not a text file.",
          "Policies are plain text files ending in .policy; a Word or PDF file has to be copied into one.");
    }
    if (result.isError()) {
      return wrongEncoding(path, name, text);
    }
    if (text.isBlank()) {
      return reject(
          name,
          "empty-file",
          "This file is empty.",
          "Begin with: policy my-policy \"My Policy\" of my-trust { … }");
    }
    if (mark) {
      warn(
          new SourceText(path, name, text),
          "byte-order-mark",
          "This file begins with an invisible byte order mark.",
          "Save it as “UTF-8” without “BOM”, or run clausewright format.");
    }
    if (carriageReturn) {
      warn(
          new SourceText(path, name, text),
          "line-endings",
          "This file has Windows or old Mac line endings.",
          "Nothing is lost; run clausewright format to make them like those of the other files.");
    }
    return Optional.of(text);
  }

  private Optional<String> wrongEncoding(Path path, String name, String before) {
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int column = before.length() - (before.lastIndexOf('\n') + 1) + 1;
    String start = new SourceText(path, name, before).line(line);
    problems.add(
        new Problem(
            Severity.ERROR,
            "wrong-encoding",
            "From here on the letters can't be read: the file is not encoded as UTF-8.",
            "In your editor choose “Save with encoding… UTF-8”; curly quotes and dashes are the usual cause.",
            new Location(name, line, Math.min(column, start.length() + 1), 1, start)));
    return Optional.empty();
  }

  private void warn(SourceText source, String code, String message, String hint) {
    problems.add(
        new Problem(
            Severity.INFORMATION,
            code,
            message,
            hint,
            new Location(source.name(), 1, 1, 1, source.line(1))));
  }

  private <T> Optional<T> reject(String name, String code, String message, String hint) {
    problems.add(new Problem(Severity.ERROR, code, message, hint, Location.of(name)));
    return Optional.empty();
  }
}
