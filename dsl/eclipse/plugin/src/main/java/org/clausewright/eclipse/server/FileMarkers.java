package org.clausewright.eclipse.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clausewright.ide.workspace.Lines;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.jspecify.annotations.Nullable;

/**
 * The problem markers of one file. Those that stay as they are aren't touched, so that nothing
 * flickers while somebody types.
 */
final class FileMarkers {

  private final IFile file;

  FileMarkers(IFile file) {
    this.file = file;
  }

  /** Makes the markers those of some diagnostics. */
  void set(List<Diagnostic> diagnostics, Lines lines) throws CoreException {
    List<Map<String, Object>> wanted = new ArrayList<>();
    diagnostics.forEach(diagnostic -> wanted.add(attributes(diagnostic, lines)));
    List<IMarker> left = new ArrayList<>();
    for (IMarker marker : file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO)) {
      if (!wanted.remove(marker.getAttributes())) {
        left.add(marker);
      }
    }
    for (Map<String, Object> attributes : wanted) {
      IMarker moved = take(left, attributes);
      if (moved == null) {
        file.createMarker(ProblemMarkers.TYPE, attributes);
      } else {
        moved.setAttributes(attributes);
      }
    }
    for (IMarker marker : left) {
      marker.delete();
    }
  }

  /** A marker of the same problem, which stands somewhere else now. */
  private static @Nullable IMarker take(List<IMarker> markers, Map<String, Object> wanted) {
    for (IMarker marker : markers) {
      if (Objects.equals(marker.getAttribute(IMarker.MESSAGE, ""), wanted.get(IMarker.MESSAGE))) {
        markers.remove(marker);
        return marker;
      }
    }
    return null;
  }

  private static Map<String, Object> attributes(Diagnostic diagnostic, Lines lines) {
    Map<String, Object> attributes = new HashMap<>();
    attributes.put(IMarker.MESSAGE, message(diagnostic).replace('\n', ' '));
    attributes.put(IMarker.SEVERITY, severity(diagnostic.getSeverity()));
    attributes.put(IMarker.SOURCE_ID, diagnostic.getSource());
    attributes.put(IMarker.LINE_NUMBER, diagnostic.getRange().getStart().getLine() + 1);
    attributes.put(IMarker.CHAR_START, lines.offset(diagnostic.getRange().getStart()));
    attributes.put(IMarker.CHAR_END, lines.offset(diagnostic.getRange().getEnd()));
    attributes.put(ProblemMarkers.CODE, diagnostic.getCode().getLeft());
    return attributes;
  }

  private static String message(Diagnostic diagnostic) {
    return diagnostic.getMessage().isLeft()
        ? diagnostic.getMessage().getLeft()
        : diagnostic.getMessage().getRight().getValue();
  }

  private static int severity(DiagnosticSeverity severity) {
    return switch (severity) {
      case Error -> IMarker.SEVERITY_ERROR;
      case Warning -> IMarker.SEVERITY_WARNING;
      case Information, Hint -> IMarker.SEVERITY_INFO;
    };
  }
}
