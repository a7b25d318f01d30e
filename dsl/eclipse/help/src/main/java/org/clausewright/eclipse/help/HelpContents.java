package org.clausewright.eclipse.help;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The help contents of the plug-in: the tutorial and what else is written for them, the references
 * of the language and of its rules, and the tables of words and of commands.
 */
public final class HelpContents {

  private static final String COMMANDS = "${commands}";

  private final Path sources;
  private final List<Book> books;

  private HelpContents(Path sources, List<Book> books) {
    this.sources = sources;
    this.books = books;
  }

  /**
   * Writes the contents.
   *
   * @param arguments the folder of what is written for them, that of the language, that of {@code
   *     plugin.xml}, and the one to write
   */
  public static void main(String[] arguments) throws IOException {
    Path sources = Path.of(arguments[0]);
    Path language = Path.of(arguments[1]);
    String keys = Files.readString(sources.resolve("keys.md"));
    String commands = Commands.of(Path.of(arguments[2])).table();
    new HelpContents(
            sources,
            List.of(
                Book.whole("first-policy", Files.readString(sources.resolve("first-policy.md"))),
                Book.whole("settings", Files.readString(sources.resolve("settings.md"))),
                Book.whole("keys", keys.replace(COMMANDS, commands)),
                Book.divided("language", language.resolve("README.md")),
                Book.whole("words", Words.page()),
                Book.divided("rules", language.resolve("RULES.md"))))
        .write(Files.createDirectories(Path.of(arguments[3])));
  }

  private void write(Path target) throws IOException {
    String frame = Files.readString(sources.resolve("page.html"));
    Links links = new Links(books);
    for (Book book : books) {
      for (Page page : book.pages()) {
        String html =
            frame
                .replace("${title}", Page.escaped(page.title()))
                .replace("${body}", links.lead(page.html(), book));
        Files.writeString(target.resolve(page.file()), html);
      }
    }
    Files.writeString(target.resolve("toc.xml"), TableOfContents.of(books));
    copy(sources.resolve("help.css"), target);
    Path pictures = Files.createDirectories(target.resolve("pictures"));
    try (Stream<Path> files = Files.list(sources.resolve("pictures"))) {
      for (Path file : files.toList()) {
        copy(file, pictures);
      }
    }
  }

  private static void copy(Path file, Path folder) throws IOException {
    Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
  }
}
