package org.clausewright.eclipse.tests.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;

/** A page of the help contents, as it is in the plug-in. */
record HelpPage(String html) {

  private static final String PLUGIN = "org.clausewright.eclipse";
  private static final Pattern POLICY =
      Pattern.compile("<pre><code class=\"language-policy\">(.*?)</code></pre>", Pattern.DOTALL);

  /** The page with an address such as {@code /org.clausewright.eclipse/help/keys.html}. */
  static HelpPage at(String address) throws IOException {
    String file = address.replace("/" + PLUGIN + "/", "");
    URL entry = Objects.requireNonNull(Platform.getBundle(PLUGIN).getEntry(file), address);
    try (InputStream in = entry.openStream()) {
      return new HelpPage(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** The pieces of policies that it quotes. */
  List<String> policies() {
    return all(POLICY);
  }

  /** What a pattern finds in its first group, as it is read. */
  List<String> all(Pattern pattern) {
    return pattern
        .matcher(html)
        .results()
        .map(found -> found.group(1))
        .map(HelpPage::read)
        .toList();
  }

  private static String read(String html) {
    return html.replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
