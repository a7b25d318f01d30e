package org.clausewright.language.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clausewright.language.mapping.Origins;
import org.clausewright.language.policy.PolicyPackage;
import org.clausewright.language.policy.Target;
import org.clausewright.model.Clause;
import org.clausewright.model.Policy;
import org.clausewright.model.Section;
import org.clausewright.model.Table;
import org.clausewright.model.fact.Fact;
import org.clausewright.model.norm.Norm;
import org.clausewright.model.organisation.Vocabulary;
import org.clausewright.model.prose.Prose;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * A policy as the rules see it: its records, its printed passages, and the place of each in the
 * source. What an adoption takes over from another file is among the records, but not among the
 * passages, sections, clauses and norms.
 */
public final class Draft {

  private final Policy policy;
  private final Glossary glossary;
  private final Settings settings;
  private final Optional<LocalDate> asOf;
  private final EObject definition;
  private final Resource resource;
  private final boolean alone;
  private final Outline own;
  private final Origins origins;
  private final Map<Prose, PrintedText> texts = new IdentityHashMap<>();
  private final List<Passage> passages;
  private final List<Passage> running;
  private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

  /**
   * @param definition the policy or adoption in the source
   * @param origins of the policy's records
   * @param asOf the day on which reviews are judged
   */
  public Draft(
      Policy policy,
      EObject definition,
      Origins origins,
      Glossary glossary,
      Settings settings,
      Optional<LocalDate> asOf) {
    this.policy = policy;
    this.glossary = glossary;
    this.settings = settings;
    this.asOf = asOf;
    this.definition = definition;
    this.resource = definition.eResource();
    this.origins = origins;
    this.alone = policy.adopted().isEmpty();
    this.own = Outline.of(policy.body(), this::isOwn);
    this.passages = new Passages(this).of(policy.body());
    List<Passage> text = new ArrayList<>();
    for (Passage passage : passages) {
      for (PrintedText printed : passage.texts()) {
        texts.put(printed.prose(), printed);
      }
      if (passage.part().isText()) {
        text.add(passage);
      }
    }
    this.running = List.copyOf(text);
  }

  public Policy policy() {
    return policy;
  }

  public Vocabulary vocabulary() {
    return glossary.vocabulary();
  }

  public Glossary glossary() {
    return glossary;
  }

  /**
   * Something that several rules need of this policy: worked out by the first of them.
   *
   * @param type of what is derived; there is one of each
   */
  @SuppressWarnings("unchecked")
  public <T> T derive(Class<T> type, Function<Draft, T> derivation) {
    Object known = derived.get(type);
    if (known == null) {
      known = derivation.apply(this);
      derived.put(type, known);
    }
    return (T) known;
  }

  public Settings settings() {
    return settings;
  }

  /** The day on which reviews are judged; empty if none is. */
  public Optional<LocalDate> asOf() {
    return asOf;
  }

  /** Everything printed, in document order. */
  public List<Passage> passages() {
    return passages;
  }

  /** The passages that are one of these parts. */
  public Stream<Passage> passages(Passage.Part... parts) {
    List<Passage.Part> wanted = List.of(parts);
    return passages.stream().filter(passage -> wanted.contains(passage.part()));
  }

  /** The passages of running text: clauses, items and tails. */
  public Stream<Passage> text() {
    return running.stream();
  }

  /** The same in a list. */
  public List<Passage> paragraphs() {
    return running;
  }

  public List<Section> sections() {
    return own.sections();
  }

  public List<Table> tables() {
    return own.tables();
  }

  /** The clauses outside lists. */
  public List<Clause> clauses() {
    return own.clauses();
  }

  /** All norms, a lead-in before its items. */
  public List<Policy.Placed> norms() {
    return own.norms();
  }

  /** All norms, and those that an adoption takes over. */
  public List<Policy.Placed> allNorms() {
    return derive(Outline.class, draft -> Outline.of(draft.policy.body(), any -> true)).norms();
  }

  /** The words of a norm, without its items. */
  public PrintedText text(Norm norm) {
    PrintedText known = texts.get(norm.text());
    return known == null ? text(norm.text()).orElseThrow() : known;
  }

  /** The words of a norm, also of one that an adoption takes over. */
  public Text words(Norm norm) {
    PrintedText known = texts.get(norm.text());
    return known == null ? Text.of(norm.text().words()) : known.text();
  }

  /** The words of a norm with the words that it completes. */
  public Text fullWords(Norm norm) {
    return norm.leadIn().isEmpty() ? words(norm) : Text.of(norm.fullWords());
  }

  Optional<PrintedText> text(Prose prose) {
    PrintedText known = texts.get(prose);
    return known == null ? read(prose) : Optional.of(known);
  }

  private Optional<PrintedText> read(Prose prose) {
    Optional<EObject> source = origin(prose);
    return source.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PrintedText(prose, (org.clausewright.language.policy.Prose) source.get()));
  }

  boolean isOwn(Object mapped) {
    return origin(mapped).isPresent();
  }

  /** The policy's name where it is defined: the place of what is missing from it. */
  public Place header() {
    return derive(Header.class, Draft::named).place();
  }

  /** Where the policy's elements begin: the place to insert what is missing. */
  public Place start() {
    INode node = NodeModelUtils.findActualNodeFor(definition);
    for (INode leaf : node.getLeafNodes()) {
      if (leaf.getText().equals("{")) {
        return new Place(leaf.getEndOffset(), 0);
      }
    }
    return header().after();
  }

  /** A fact where it is recorded; the header if that is in another file. */
  public Place place(Fact fact) {
    return extent(fact);
  }

  public Place place(Section section) {
    return name(section);
  }

  public Place place(Clause clause) {
    return name(clause);
  }

  public Place place(Norm norm) {
    return name(norm);
  }

  /** All of a norm with its items, as it is written. */
  public Place extent(Object mapped) {
    Optional<EObject> source = origin(mapped);
    return source.isPresent() ? place(source.get(), null) : header();
  }

  /** The characters of the source. */
  public String source(Place place) {
    String text = derive(Source.class, Draft::whole).text();
    return text.substring(place.offset(), Math.min(text.length(), place.end()));
  }

  private record Header(Place place) {}

  private static Header named(Draft draft) {
    EStructuralFeature title = draft.definition.eClass().getEStructuralFeature("title");
    return new Header(place(draft.definition, title));
  }

  private record Source(String text) {}

  private static Source whole(Draft draft) {
    return new Source(NodeModelUtils.getNode(draft.definition).getRootNode().getText());
  }

  private Place name(Object mapped) {
    Optional<EObject> source = origin(mapped);
    if (source.isEmpty()) {
      return header();
    }
    boolean named = source.get() instanceof Target target && target.getName() != null;
    return place(source.get(), named ? PolicyPackage.eINSTANCE.getReferable_Name() : null);
  }

  private Optional<EObject> origin(Object mapped) {
    Optional<EObject> source = origins.of(mapped);
    boolean here = source.isPresent() && (alone || source.get().eResource() == resource);
    return here ? source : Optional.empty();
  }

  private static Place place(
      EObject object, @org.jspecify.annotations.Nullable EStructuralFeature feature) {
    if (feature != null) {
      List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
      if (!nodes.isEmpty()) {
        return new Place(nodes.get(0).getOffset(), nodes.get(0).getLength());
      }
    }
    INode node = NodeModelUtils.findActualNodeFor(object);
    return new Place(node.getOffset(), node.getLength());
  }
}
