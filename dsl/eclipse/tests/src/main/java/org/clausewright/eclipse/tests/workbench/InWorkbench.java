package org.clausewright.eclipse.tests.workbench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a class of tests that use the {@link Workbench}, which their methods take as a parameter.
 * Each finds it empty. One that fails leaves a picture of the screen; one that leaves an error in
 * the log fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WorkbenchExtension.class)
public @interface InWorkbench {}
