package org.clausewright.language;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.util.concurrent.CompletableFuture;
import org.clausewright.language.policy.PolicyPackage;
import org.clausewright.language.services.PolicyGrammarAccess;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;
import org.eclipse.xtext.service.GrammarProvider;

/** Sets the language up for reading sources. */
public final class ReadingSetup {

  private ReadingSetup() {}

  /**
   * Wires the language's parts beside describing its classes and grammar: neither needs the other,
   * and together they are most of a start.
   */
  public static Injector createInjector() {
    GrammarProvider grammar =
        new GrammarProvider("org.clausewright.language.Policy", XtextResourceSet::new);
    CompletableFuture<Injector> injector =
        CompletableFuture.supplyAsync(
            () -> Guice.createInjector(new ReadingModule(grammar)), ReadingSetup::start);
    Resource.Factory.Registry.INSTANCE
        .getExtensionToFactoryMap()
        .putIfAbsent("xtextbin", new BinaryGrammarResourceFactoryImpl());
    EPackage.Registry.INSTANCE.putIfAbsent(XtextPackage.eNS_URI, XtextPackage.eINSTANCE);
    EPackage.Registry.INSTANCE.putIfAbsent(PolicyPackage.eNS_URI, PolicyPackage.eINSTANCE);
    grammar.getGrammar(PolicyGrammarAccess.class);
    return injector.join();
  }

  /**
   * In a thread of its own: those of the common pool may all be waiting for what is set up here.
   */
  private static void start(Runnable task) {
    Thread thread = new Thread(task, "language");
    thread.setDaemon(true);
    thread.start();
  }
}
