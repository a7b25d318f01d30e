package org.clausewright.eclipse.navigation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.jspecify.annotations.Nullable;

/** The files that hold references, and in each its lines. */
final class ReferenceContent implements ITreeContentProvider {

  private Map<IFile, List<ReferenceLine>> lines = Map.of();

  @Override
  public Object[] getElements(Object input) {
    if (input instanceof ReferenceResult result) {
      lines =
          Arrays.stream(result.getElements())
              .map(ReferenceLine.class::cast)
              .collect(Collectors.groupingBy(ReferenceLine::file));
    }
    return lines.keySet().toArray();
  }

  @Override
  public Object[] getChildren(Object parent) {
    return parent instanceof IFile file
        ? lines.getOrDefault(file, List.of()).toArray()
        : new Object[0];
  }

  @Override
  public @Nullable Object getParent(Object element) {
    return element instanceof ReferenceLine line ? line.file() : null;
  }

  @Override
  public boolean hasChildren(Object element) {
    return element instanceof IFile;
  }
}
