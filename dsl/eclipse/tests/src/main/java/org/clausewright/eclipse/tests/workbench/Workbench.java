package org.clausewright.eclipse.tests.workbench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.eclipse.tests.Settings;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;

/** The workbench, as the person before it uses it; empty at the start of each test. */
public final class Workbench {

  private static final String DARK_THEME = "org.eclipse.e4.ui.css.theme.e4_dark";

  private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";

  Workbench() {}

  /** Makes a project of a folder's files. */
  public IProject project(String name, Path folder) throws Exception {
    IProject project = project(name);
    IWorkspaceRunnable copy =
        monitor -> {
          try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
              String place = folder.relativize(file).toString().replace('\\', '/');
              write(project.getFile(place), Files.readString(file));
            }
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        };
    ResourcesPlugin.getWorkspace().run(copy, null);
    return project;
  }

  /** Makes a project of the real policies. */
  public IProject policies() throws Exception {
    return project("policies", Settings.policies());
  }

  /** Opens a policy file with a text, in a project of its own. */
  public Editor policy(String text) throws Exception {
    return open(write(project("trial").getFile("trial.policy"), text));
  }

  /** Makes an empty project. */
  public IProject project(String name) throws CoreException {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    project.create(null);
    project.open(null);
    return project;
  }

  /** Writes a file, with the folders that it is in. */
  public IFile write(IFile file, String text) throws CoreException {
    if (file.getParent() instanceof IFolder folder) {
      create(folder);
    }
    InputStream stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    if (file.exists()) {
      file.setContents(stream, IResource.KEEP_HISTORY, null);
    } else {
      file.create(stream, IResource.NONE, null);
    }
    return file;
  }

  private static void create(IFolder folder) throws CoreException {
    if (folder.getParent() instanceof IFolder parent) {
      create(parent);
    }
    if (!folder.exists()) {
      folder.create(IResource.NONE, true, null);
    }
  }

  /** Opens a file as a double click does. */
  public Editor open(IFile file) {
    return Ui.get(() -> new Editor((ITextEditor) IDE.openEditor(page(), file, true)));
  }

  /** Opens a view. */
  public IViewPart view(String id) {
    return Ui.get(() -> page().showView(id));
  }

  /** Runs a command to its end. */
  public void run(String command) {
    Ui.run(() -> handlers().executeCommand(command, null));
  }

  /** Starts a command that opens a dialog, and waits for that. */
  public Shell dialog(String command, String title) {
    Ui.begin(() -> handlers().executeCommand(command, null));
    Ui.until("the dialog " + title, () -> Widgets.shell(title).isPresent());
    return Ui.get(() -> Widgets.shell(title).orElseThrow());
  }

  /** Starts a wizard from File &gt; New. */
  public Dialog wizard(String id, String title) {
    Map<String, String> wizard = Map.of(IWorkbenchCommandConstants.FILE_NEW_PARM_WIZARDID, id);
    return dialog(IWorkbenchCommandConstants.FILE_NEW, wizard, title);
  }

  /** Opens the properties of a project. */
  public Dialog properties(IProject project) {
    choose(List.of(project), "Properties");
    return dialog("Properties for " + project.getName());
  }

  /** Starts a command with parameters that opens a dialog, and waits for that. */
  public Dialog dialog(String command, Map<String, String> parameters, String title) {
    Ui.begin(
        () -> {
          Command found = window().getService(ICommandService.class).getCommand(command);
          handlers().executeCommand(ParameterizedCommand.generateCommand(found, parameters), null);
        });
    return dialog(title);
  }

  /** Waits for a dialog that something opens. */
  public Dialog dialog(String title) {
    Ui.until("the dialog " + title, () -> Widgets.shell(title).isPresent());
    return new Dialog(Ui.get(() -> Widgets.shell(title).orElseThrow()));
  }

  /** Selects things in the Project Explorer and chooses from its context menu. */
  public void choose(List<? extends IResource> selected, String... path) {
    ISelectionProvider explorer =
        Ui.get(() -> page().showView(EXPLORER).getSite().getSelectionProvider());
    TreeViewer viewer = (TreeViewer) explorer;
    Ui.run(() -> viewer.setSelection(new StructuredSelection(List.copyOf(selected)), true));
    Ui.begin(() -> Menus.choose(viewer.getTree().getMenu(), path));
  }

  /** Compares two files, the newer first. */
  public void compare(IFile newer, IFile older) {
    choose(List.of(newer, older), "Compare With", "Each Other");
  }

  /** Waits until a file is open, and gives its editor. */
  public Editor opened(IFile file) {
    Ui.until(file + " open", () -> page().findEditor(new FileEditorInput(file)) != null);
    return Ui.get(() -> new Editor((ITextEditor) page().findEditor(new FileEditorInput(file))));
  }

  /** The text of a file as it is on disk. */
  public String read(IFile file) throws IOException {
    return Files.readString(file.getLocation().toPath());
  }

  /** A project that is there. */
  public IProject existing(String name) {
    return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
  }

  /** What the Problems view lists for a file, a folder or a project. */
  public List<IMarker> problems(IResource resource) throws CoreException {
    return List.of(resource.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE));
  }

  /** Waits until the Problems view lists a problem of a kind, and gives it. */
  public IMarker problem(IResource resource, String code) throws CoreException {
    Ui.until(code + " in " + resource, () -> !problems(resource, code).isEmpty());
    return problems(resource, code).get(0);
  }

  /** Waits until the Problems view lists no problem of a kind. */
  public void noProblem(IResource resource, String code) {
    Ui.until("no " + code + " in " + resource, () -> problems(resource, code).isEmpty());
  }

  /** Selects a problem in the Problems view, which opens for that. */
  public void selectProblem(IMarker marker) {
    view("org.eclipse.ui.views.ProblemView");
    listedProblems();
    Ui.run(
        () ->
            Widgets.all(TreeItem.class, window().getShell()).stream()
                .filter(Workbench::isSeverity)
                .toList()
                .forEach(Widgets::expand));
    String message = marker.getAttribute(IMarker.MESSAGE, "");
    String file = marker.getResource().getName();
    Ui.until("the problem in its view", () -> problemItem(message, file).isPresent());
    Ui.run(() -> Widgets.select(problemItem(message, file).orElseThrow()));
  }

  private Optional<TreeItem> problemItem(String message, String file) {
    return Widgets.first(
        TreeItem.class,
        window().getShell(),
        item -> item.getText(0).equals(message) && item.getText(1).equals(file));
  }

  /** Waits until the Problems view, which follows a moment later, shows something. */
  public void listedProblems() {
    Ui.until(
        "items in the Problems view",
        () ->
            Widgets.first(TreeItem.class, window().getShell(), Workbench::isSeverity).isPresent());
  }

  private static boolean isSeverity(TreeItem item) {
    return Widgets.text(item).matches("(Errors|Warnings|Infos) .*");
  }

  private List<IMarker> problems(IResource resource, String code) throws CoreException {
    return problems(resource).stream()
        .filter(marker -> code.equals(marker.getAttribute("code", "")))
        .toList();
  }

  /** Takes a picture of the whole screen. */
  public Path screenshot(String name) {
    return Screenshot.take(name);
  }

  /**
   * Changes to the dark theme, for good: native widgets don't find back from it. Classes of tests
   * that do so are tagged {@value DarkLast#DARK} and run after all others.
   */
  public void darkTheme() {
    Ui.run(() -> window().getService(IThemeEngine.class).setTheme(DARK_THEME, false));
  }

  /** The window. */
  public IWorkbenchWindow window() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
  }

  /** The page that editors and views stand on. */
  public IWorkbenchPage page() {
    return window().getActivePage();
  }

  private IHandlerService handlers() {
    return window().getService(IHandlerService.class);
  }

  /** Makes the window as large as the screen. */
  void fillScreen() {
    Ui.run(() -> window().getShell().setMaximized(true));
    Ui.until("the large window", () -> window().getShell().getSize().x > 1500);
  }

  /** Closes and deletes everything that a test has left. */
  void clear() {
    Ui.run(
        () -> {
          for (Shell shell : Ui.display().getShells()) {
            if (!shell.isDisposed() && shell != window().getShell() && shell.isVisible()) {
              shell.close();
            }
          }
          page().closeAllEditors(false);
        });
    try {
      for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
        project.delete(true, true, null);
      }
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
  }
}
