package org.clausewright.generator.docx;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The addresses that a document leads to. */
final class Links {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  /** What stands in an address as it is (RFC 3986, sections 2.2 and 2.3). */
  private static final String PLAIN = "-._~:/?#[]@!$&'()*+,;=%";

  private final Map<String, String> ids = new LinkedHashMap<>();

  /** Id by address, in the order of first use. */
  Map<String, String> ids() {
    return Collections.unmodifiableMap(ids);
  }

  /** The id of a link to an address; empty if Word could not or should not follow it. */
  Optional<String> to(String address) {
    return valid(address).map(uri -> ids.computeIfAbsent(uri, unseen -> "link" + (ids.size() + 1)));
  }

  private static Optional<String> valid(String address) {
    try {
      URI uri = new URI(encoded(address));
      String scheme = uri.getScheme();
      boolean allowed = scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
      return allowed ? Optional.of(uri.toString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty(); // Word would refuse the whole document
    }
  }

  private static String encoded(String address) {
    StringBuilder out = new StringBuilder();
    for (byte unit : WordText.clean(address).strip().getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (unit & 0xFF);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (letter || PLAIN.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      }
    }
    return out.toString();
  }
}
