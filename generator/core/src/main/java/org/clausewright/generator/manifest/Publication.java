package org.clausewright.generator.manifest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.clausewright.generator.edition.Edition;
import org.clausewright.generator.output.OutputFile;
import org.clausewright.generator.output.OutputFolder;
import org.clausewright.generator.output.Sha256;

/** Writes the files of a build, side by side if wanted, and their manifest last. */
public final class Publication {

  private final OutputFolder folder;
  private final Map<String, Manifest.Output> outputs = new ConcurrentSkipListMap<>();

  public Publication(OutputFolder folder) {
    this.folder = folder;
  }

  /** Writes a file. */
  public void write(OutputFile file) {
    folder.write(file);
    outputs.put(
        file.path(),
        new Manifest.Output(file.path(), file.content().length, Sha256.of(file.content())));
  }

  /** Takes a file over from the previous build. */
  public void keep(Manifest.Output output) {
    folder.keep(output.path());
    outputs.put(output.path(), output);
  }

  /** Writes the manifest, and puts everything in the place of the previous build. */
  public void finish(Manifest.Toolkit toolkit, Edition edition, List<Manifest.Source> sources)
      throws IOException {
    Manifest manifest = new Manifest(toolkit, edition, sources, List.copyOf(outputs.values()));
    folder.write(new OutputFile(Manifest.FILE, ManifestJson.write(manifest)));
    folder.commit();
  }
}
