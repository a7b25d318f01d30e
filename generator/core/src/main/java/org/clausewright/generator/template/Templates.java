package org.clausewright.generator.template;

import java.io.StringWriter;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/**
 * Renders Velocity templates. A template bears its view's name and stands in its package; every
 * value that it inserts is escaped for the output's format, unless it is {@link Markup}.
 */
public final class Templates {

  private static final VelocityEngine ENGINE = engine();

  private Templates() {}

  /**
   * Renders the template of a view.
   *
   * @param view the class that the template is named after
   * @param extension of the template before {@code .vm}, for example {@code md}
   * @param escape makes a text harmless in the output's format
   * @param model what the template may name
   */
  public static String render(
      Class<?> view, String extension, UnaryOperator<String> escape, Map<String, ?> model) {
    return render(view.getName().replace('.', '/') + "." + extension + ".vm", escape, model);
  }

  /**
   * Renders a template by its path.
   *
   * @param path on the class path
   */
  public static String render(String path, UnaryOperator<String> escape, Map<String, ?> model) {
    VelocityContext context = new VelocityContext();
    model.forEach(context::put);
    EventCartridge events = new EventCartridge();
    ReferenceInsertionEventHandler escaping =
        (ctx, reference, value) ->
            value == null || value instanceof Markup ? value : escape.apply(value.toString());
    events.addEventHandler(escaping);
    events.attachToContext(context);
    StringWriter out = new StringWriter();
    ENGINE.getTemplate(path, "UTF-8").merge(context, out);
    return out.toString();
  }

  private static VelocityEngine engine() {
    Properties settings = new Properties();
    settings.setProperty("resource.loaders", "class");
    settings.setProperty(
        "resource.loader.class.class",
        "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
    settings.setProperty("resource.loader.class.cache", "true");
    settings.setProperty(
        "introspector.uberspect.class", "org.apache.velocity.util.introspection.SecureUberspector");
    settings.setProperty("runtime.strict_mode.enable", "true");
    settings.setProperty("velocimacro.inline.local_scope", "true");
    settings.setProperty("directive.foreach.max_loops", "100000");
    settings.setProperty("parser.space_gobbling", "lines");
    VelocityEngine engine = new VelocityEngine();
    engine.init(settings);
    return engine;
  }
}
