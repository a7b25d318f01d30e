package org.clausewright.eclipse.preferences;

import org.clausewright.eclipse.PolicyPlugin;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Preference page of the workspace. What concerns policies themselves is set for each project. */
public final class PreferencePage extends FieldEditorPreferencePage
    implements IWorkbenchPreferencePage {

  public PreferencePage() {
    super(GRID);
  }

  @Override
  public void init(IWorkbench workbench) {
    setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, PolicyPlugin.ID));
    setDescription(
        "These settings are yours. How policies are written and checked is set for each project:"
            + " right-click it and choose Properties > Policies.\n ");
  }

  @Override
  public void createControl(Composite parent) {
    super.createControl(parent);
    PlatformUI.getWorkbench()
        .getHelpSystem()
        .setHelp(getControl(), PolicyPlugin.ID + ".preferences");
  }

  @Override
  protected void createFieldEditors() {
    Composite parent = getFieldEditorParent();
    addField(
        new BooleanFieldEditor(
            PolicyPreferences.OPEN_PREVIEW, "&Show the preview when a policy is opened", parent));
    addField(
        new BooleanFieldEditor(
            PolicyPreferences.PUBLISH_ON_SAVE,
            "Have &new projects published whenever a policy is saved",
            parent));
    addField(new DayField(parent));
  }

  /** A day, or nothing. */
  private static final class DayField extends StringFieldEditor {

    private DayField(Composite parent) {
      super(PolicyPreferences.AS_OF, "&Judge reviews as of (today if empty):", parent);
      setErrorMessage("Write the day like 2026-11-21.");
      getTextControl(parent).setMessage("today");
      getTextControl(parent).addModifyListener(event -> valueChanged()); // also when pasted
    }

    @Override
    protected boolean doCheckState() {
      return getStringValue().isBlank() || PolicyPreferences.day(getStringValue()).isPresent();
    }
  }
}
