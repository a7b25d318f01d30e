package org.clausewright.eclipse.navigation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.eclipse.PolicyPlugin;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.URLHyperlink;
import org.jspecify.annotations.Nullable;

/**
 * Makes each link of prose a link as a whole, words and address. It is longer than the address that
 * the platform finds in it, with the closing bracket at its end, and so is preferred.
 */
public final class WebLinks extends AbstractHyperlinkDetector {

  private static final int LONGEST = 1_000;
  private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]*]\\((https?://[^\\s()]+)\\)");

  @Override
  public IHyperlink @Nullable [] detectHyperlinks(
      ITextViewer viewer, IRegion region, boolean several) {
    IDocument document = viewer.getDocument();
    if (document == null || PolicyPlugin.session().files().of(document).isEmpty()) {
      return null;
    }
    String text = document.get();
    int offset = region.getOffset();
    Matcher link =
        LINK.matcher(text)
            .region(Math.max(0, offset - LONGEST), Math.min(text.length(), offset + LONGEST));
    while (link.find() && link.start() <= offset) {
      if (offset <= link.end()) {
        IRegion all = new Region(link.start(), link.end() - link.start());
        return new IHyperlink[] {new URLHyperlink(all, link.group(1))};
      }
    }
    return null;
  }
}
