package org.clausewright.eclipse.navigation;

import java.util.Optional;
import org.clausewright.eclipse.PolicyPlugin;
import org.clausewright.eclipse.editor.Ids;
import org.clausewright.eclipse.server.OpenFile;
import org.clausewright.eclipse.server.Regions;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.jspecify.annotations.Nullable;

/**
 * Makes each id in a policy a link, in prose too. Where it leads to is asked for only when somebody
 * follows it, so that moving the mouse waits for nothing.
 */
public final class DeclarationLinks extends AbstractHyperlinkDetector {

  @Override
  public IHyperlink @Nullable [] detectHyperlinks(
      ITextViewer viewer, IRegion region, boolean several) {
    return Optional.ofNullable(viewer.getDocument())
        .flatMap(document -> PolicyPlugin.session().files().of(document))
        .flatMap(file -> link(file, region.getOffset()))
        .map(link -> new IHyperlink[] {link})
        .orElse(null);
  }

  private static Optional<IHyperlink> link(OpenFile file, int offset) {
    IDocument document = file.document();
    return Ids.at(document.get(), offset)
        .flatMap(
            id ->
                Regions.position(offset, document)
                    .map(position -> new DeclarationLink(file, id, position)));
  }
}
