package org.clausewright.eclipse.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.clausewright.eclipse.PolicyPlugin;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** Files that the plug-in brings along: templates, the vocabulary, the sample policies. */
final class Packed {

  private static final String POLICIES = "/policies/";

  private Packed() {}

  /** The text of a file. */
  static String text(String path) {
    return text(Objects.requireNonNull(bundle().getEntry(path), path));
  }

  /** The files of the shared vocabulary. */
  static List<NewFile> vocabulary() {
    return files("vocabulary");
  }

  /** The sample policies, with their organisations and the vocabulary. */
  static List<NewFile> sample() {
    return files("");
  }

  private static List<NewFile> files(String folder) {
    List<NewFile> files = new ArrayList<>();
    for (URL url : Collections.list(bundle().findEntries(POLICIES + folder, "*.policy", true))) {
      files.add(new NewFile(url.getPath().substring(POLICIES.length()), text(url)));
    }
    files.sort(Comparator.comparing(NewFile::path));
    return files;
  }

  private static String text(URL url) {
    try (InputStream in = url.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Bundle bundle() {
    return Platform.getBundle(PolicyPlugin.ID);
  }
}
