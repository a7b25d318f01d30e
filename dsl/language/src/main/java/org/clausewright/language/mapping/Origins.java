package org.clausewright.language.mapping;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** What in a source each record was mapped from. */
public final class Origins {

  private final Map<Object, EObject> origins = new IdentityHashMap<>();

  <T> T add(T mapped, EObject source) {
    origins.put(mapped, source);
    return mapped;
  }

  /** The source of a prose, fact, norm, clause, section, table, row or other record. */
  public Optional<EObject> of(Object mapped) {
    return Optional.ofNullable(origins.get(mapped));
  }
}
