package org.clausewright.eclipse.publishing;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Opens what was built last in the web browser. */
public final class OpenResultHandler extends AbstractHandler {

  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    Optional<IFile> start = ProjectChoice.of(event).map(Published::start).filter(IFile::exists);
    start.ifPresentOrElse(
        Browsing::open,
        () ->
            MessageDialog.openInformation(
                HandlerUtil.getActiveShell(event),
                "Open Result",
                "Nothing has been built yet: choose “Build Policies” first."));
    return null;
  }
}
