package org.clausewright.ide.features;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.ide.ClientAbilities;
import org.clausewright.ide.DocumentFeature;
import org.clausewright.ide.Request;
import org.clausewright.ide.Requests;
import org.clausewright.ide.workspace.Document;
import org.clausewright.language.policy.Adoption;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.Element;
import org.clausewright.language.policy.PolicyDefinition;
import org.clausewright.language.policy.Section;
import org.clausewright.language.policy.Target;
import org.clausewright.model.Label;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ServerCapabilities;

/**
 * What stands above a section or clause: its printed number, and how often it is referred to, which
 * is counted once the lens is shown; above a policy, how it will look.
 */
public final class CodeLenses implements DocumentFeature<CodeLensParams, List<? extends CodeLens>> {

  private final ClientAbilities client;
  private final boolean previews;

  /**
   * @param previews whether this server makes pages
   */
  public CodeLenses(ClientAbilities client, boolean previews) {
    this.client = client;
    this.previews = previews;
  }

  @Override
  public Request<CodeLensParams, List<? extends CodeLens>> request() {
    return Requests.CODE_LENS;
  }

  @Override
  public void announce(ServerCapabilities server, ClientCapabilities client) {
    server.setCodeLensProvider(new CodeLensOptions(true));
  }

  @Override
  public List<? extends CodeLens> answer(CodeLensParams params, Document document) {
    List<CodeLens> lenses = new ArrayList<>();
    for (Definition definition : document.analysis().definitions()) {
      if (definition instanceof PolicyDefinition policy) {
        preview(policy, document, lenses);
        elements(policy.getElements(), document, lenses);
      } else if (definition instanceof Adoption adoption) {
        preview(adoption, document, lenses);
        elements(adoption.getElements(), document, lenses);
      }
    }
    return lenses;
  }

  private void preview(Definition policy, Document document, List<CodeLens> lenses) {
    Range range = document.nameRange(policy).orElse(null);
    if (range != null && previews && client.can(ClientAbilities.PREVIEW)) {
      lenses.add(
          new CodeLens(
              range,
              new Command(
                  "Preview", ClientAbilities.PREVIEW, List.of(document.uri(), range.getStart())),
              null));
    }
  }

  private static void elements(List<Element> elements, Document document, List<CodeLens> lenses) {
    for (Element element : elements) {
      if (element instanceof Target target) {
        lenses(target, document, lenses);
      }
      if (element instanceof Section section) {
        elements(section.getElements(), document, lenses);
      }
    }
  }

  private static void lenses(Target target, Document document, List<CodeLens> lenses) {
    Range range = document.nameRange(target).orElse(null);
    Label label = document.analysis().labels().get(target);
    String id = document.analysis().ids().get(target);
    if (range != null && label != null && id != null) {
      LensTarget shown = new LensTarget(document.uri(), Mentions.policy(target), id);
      lenses.add(new CodeLens(range, plain(number(label)), null));
      lenses.add(new CodeLens(range, null, shown.toJson()));
    }
  }

  private static String number(Label label) {
    return label.printed().orElse(label.bullet() ? "bullet" : "no number");
  }

  /** Text that does nothing. */
  static Command plain(String text) {
    return new Command(text, "");
  }
}
