package org.clausewright.eclipse.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** Makes one bundle of jars that aren't bundles: all of their packages, with the same version. */
final class MadeBundle {

  private MadeBundle() {}

  /** Writes the bundle into a folder. */
  static Path write(String name, String version, List<Path> jars, Path folder) throws IOException {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    for (Path jar : jars) {
      read(jar, contents);
    }
    ByteArrayOutputStream manifest = new ByteArrayOutputStream();
    manifest(name, version, contents).write(manifest);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(JarFile.MANIFEST_NAME, manifest.toByteArray());
    files.putAll(contents);
    Path target = folder.resolve(name + "_" + version + ".jar");
    Jar.write(target, files);
    return target;
  }

  private static void read(Path file, Map<String, byte[]> files) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      for (JarEntry entry : jar.stream().toList()) {
        if (!entry.isDirectory() && !entry.getName().startsWith("META-INF/")) {
          files.putIfAbsent(entry.getName(), jar.getInputStream(entry).readAllBytes());
        }
      }
    }
  }

  private static Manifest manifest(String name, String version, Map<String, byte[]> files) {
    Manifest manifest = new Manifest();
    Attributes headers = manifest.getMainAttributes();
    headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    headers.putValue("Bundle-ManifestVersion", "2");
    headers.putValue("Bundle-SymbolicName", name);
    headers.putValue("Bundle-Version", version);
    headers.putValue("DynamicImport-Package", "*");
    headers.putValue(
        "Export-Package",
        files.keySet().stream()
            .filter(file -> file.endsWith(".class") && file.contains("/"))
            .map(file -> file.substring(0, file.lastIndexOf('/')).replace('/', '.'))
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .map(found -> found + ";version=\"" + version + "\"")
            .collect(Collectors.joining(",")));
    return manifest;
  }
}
