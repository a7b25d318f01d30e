package org.clausewright.language.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.clausewright.language.linking.Identities;
import org.clausewright.language.linking.Use;
import org.clausewright.language.mapping.Numbering;
import org.clausewright.language.mapping.Origins;
import org.clausewright.language.mapping.PrintedPolicy;
import org.clausewright.language.policy.Definition;
import org.clausewright.language.policy.PolicyFile;
import org.clausewright.language.policy.Target;
import org.clausewright.language.reading.SourceText;
import org.clausewright.model.Label;
import org.clausewright.model.Policy;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;

/**
 * A source as it stands, with errors or without: its text, its syntax tree and what its names mean.
 * Nothing of it may be changed.
 */
public final class Analysis {

  private final SourceText text;
  private final XtextResource resource;
  private final List<Policy> policies;
  private final Origins origins;
  private final Lazy<List<Use>> uses;
  private final Lazy<List<Mention>> mentions = new Lazy<>(() -> Mentions.of(this));
  private final Lazy<PrintedPolicy> printed = new Lazy<>(() -> new PrintedPolicy(definitions()));
  private final Lazy<Map<Target, Label>> labels = new Lazy<>(this::numbered);
  private final Lazy<Map<Target, String>> ids = new Lazy<>(this::identified);

  /**
   * @param resource parsed and linked
   * @param policies mapped from it, if it has no errors
   * @param origins what each record was mapped from
   * @param uses the names in it that refer to something, in the order of the text
   */
  public Analysis(
      SourceText text,
      XtextResource resource,
      List<Policy> policies,
      Origins origins,
      Supplier<List<Use>> uses) {
    this.text = text;
    this.resource = resource;
    this.policies = List.copyOf(policies);
    this.origins = origins;
    this.uses = new Lazy<>(uses);
  }

  public SourceText text() {
    return text;
  }

  public XtextResource resource() {
    return resource;
  }

  /** The policies and adoptions of the file as records; empty if it has errors. */
  public List<Policy> policies() {
    return policies;
  }

  /** What in the source each record was mapped from. */
  public Origins origins() {
    return origins;
  }

  /** The top-level definitions, in the order of the text. */
  public List<Definition> definitions() {
    return resource.getContents().isEmpty()
            || !(resource.getContents().get(0) instanceof PolicyFile file)
        ? List.of()
        : file.getDefinitions();
  }

  public ICompositeNode root() {
    return resource.getParseResult().getRootNode();
  }

  /** The names in the file that refer to something, in the order of the text. */
  public List<Use> uses() {
    return uses.get();
  }

  /** The reference whose name holds a place or ends there. */
  public Optional<Use> useAt(int offset) {
    return uses().stream()
        .filter(use -> use.node().getOffset() <= offset && offset <= use.node().getEndOffset())
        .findFirst();
  }

  /**
   * All ids in the file, where they are given and where they are used, in the order of the text.
   */
  public List<Mention> mentions() {
    return mentions.get();
  }

  /** The id that holds a place or ends there. */
  public Optional<Mention> mentionAt(int offset) {
    return mentions().stream()
        .filter(each -> each.offset() <= offset && offset <= each.offset() + each.length())
        .findFirst();
  }

  /** The token that holds a place; at the end of the text, the last one. */
  public Optional<ILeafNode> leafAt(int offset) {
    int last = Math.max(0, root().getTotalEndOffset() - 1);
    return Optional.ofNullable(NodeModelUtils.findLeafNodeAtOffset(root(), Math.min(offset, last)));
  }

  /** The innermost object that holds a place. */
  public Optional<EObject> objectAt(int offset) {
    return leafAt(offset).map(NodeModelUtils::findActualSemanticObjectFor);
  }

  /** The innermost object of a type that holds a place. */
  public <T extends EObject> Optional<T> objectAt(int offset, Class<T> type) {
    EObject object = objectAt(offset).orElse(null);
    while (object != null && !type.isInstance(object)) {
      object = object.eContainer();
    }
    return Optional.ofNullable(object).map(type::cast);
  }

  /** The characters of an object, without the comments before it. */
  public static Optional<ITextRegion> region(EObject object) {
    return Optional.ofNullable(NodeModelUtils.findActualNodeFor(object)).map(INode::getTextRegion);
  }

  /** The characters of a feature, such as a name; empty if it is not written. */
  public static Optional<ITextRegion> region(EObject object, EStructuralFeature feature) {
    return NodeModelUtils.findNodesForFeature(object, feature).stream()
        .findFirst()
        .map(INode::getTextRegion);
  }

  /** The characters of an object's name, or of the object if it has none. */
  public static Optional<ITextRegion> nameRegion(EObject object) {
    EStructuralFeature name = object.eClass().getEStructuralFeature("name");
    return Optional.ofNullable(name)
        .flatMap(feature -> region(object, feature))
        .or(() -> region(object));
  }

  /** The labels of all sections, clauses, norms and items of the file's own, errors or not. */
  public Map<Target, Label> labels() {
    return labels.get();
  }

  /** The ids, within their policy, of all sections, clauses, norms and items of the file. */
  public Map<Target, String> ids() {
    return ids.get();
  }

  /** How the policies of the file are printed. */
  public PrintedPolicy printed() {
    return printed.get();
  }

  private Map<Target, Label> numbered() {
    Map<Target, Label> found = new HashMap<>();
    definitions().forEach(definition -> found.putAll(Numbering.of(definition)));
    return found;
  }

  private Map<Target, String> identified() {
    Map<Target, String> found = new HashMap<>();
    definitions().forEach(definition -> found.putAll(Identities.of(definition)));
    return found;
  }
}
