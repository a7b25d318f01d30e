package org.clausewright.ide.features;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import org.clausewright.ide.workspace.Document;
import org.clausewright.language.policy.Target;
import org.jspecify.annotations.Nullable;

/**
 * What a lens is about, by what doesn't change when the text around it does.
 *
 * @param uri of its document
 * @param policy its id
 * @param id of a section or clause
 */
record LensTarget(String uri, String policy, String id) {

  JsonObject toJson() {
    JsonObject json = new JsonObject();
    json.addProperty("uri", uri);
    json.addProperty("policy", policy);
    json.addProperty("id", id);
    return json;
  }

  /** What was told to the client with a lens; empty if it is something else. */
  static Optional<LensTarget> of(@Nullable Object data) {
    return data instanceof JsonObject json
        ? Optional.of(new LensTarget(text(json, "uri"), text(json, "policy"), text(json, "id")))
        : Optional.empty();
  }

  private static String text(JsonObject json, String name) {
    JsonElement value = json.get(name);
    return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
  }

  /** The section or clause itself; empty if it is gone. */
  Optional<Target> in(Document document) {
    return document.analysis().ids().entrySet().stream()
        .filter(each -> each.getValue().equals(id))
        .map(Map.Entry::getKey)
        .filter(target -> policy.equals(Mentions.policy(target)))
        .findFirst();
  }
}
