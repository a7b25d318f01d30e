package org.clausewright.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration for Neovim that the README gives, in a real Neovim. */
final class NeovimIT {

  private static final Path JAR =
      Path.of("target/clausewright-language-server.jar").toAbsolutePath();
  private static final Path POLICIES = Path.of("../../policies").toAbsolutePath().normalize();

  /** Waits for the first problems, asks for the outline, and prints both. */
  private static final String LOOK =
      """
      vim.wait(60000, function() return #vim.diagnostic.get(0) > 0 end, 50)
      for _, each in ipairs(vim.diagnostic.get(0)) do
        print((each.code or each.user_data.lsp.code) .. " " .. each.lnum + 1 .. "\\n")
      end
      local outline = vim.lsp.buf_request_sync(0, "textDocument/documentSymbol",
        { textDocument = vim.lsp.util.make_text_document_params() }, 60000)
      for _, each in pairs(outline) do
        print(each.result[1].name .. ", " .. #each.result[1].children .. " parts\\n")
      end
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void neovimIsThere() throws Exception {
    boolean there = false;
    try {
      there = new ProcessBuilder("nvim", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      // It is not installed.
    }
    assertTrue(there || !"true".equals(System.getenv("CI")), "CI needs neovim");
    assumeTrue(there, "neovim is not installed");
  }

  @Test
  void showsProblemsAndOutline() throws Exception {
    String shown = run("weaver/social-media.policy");
    assertTrue(shown.contains("numbering-gap 280"), shown);
    assertTrue(shown.matches("(?s).*Social Media Policy, \\d+ parts.*"), shown);
  }

  private static String run(String policy) throws Exception {
    Path init = Files.writeString(folder.resolve("init.lua"), configuration());
    Path look = Files.writeString(folder.resolve("look.lua"), LOOK);
    Path out = folder.resolve("out.txt");
    ProcessBuilder nvim =
        new ProcessBuilder(
            "nvim",
            "--headless",
            "-u",
            init.toString(),
            POLICIES.resolve(policy).toString(),
            "-c",
            "luafile " + look,
            "-c",
            "qa!");
    nvim.environment().put("XDG_STATE_HOME", folder.toString());
    nvim.environment().put("XDG_CACHE_HOME", folder.toString());
    Process process = nvim.redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "Neovim does not end");
    String shown = Files.readString(out, StandardCharsets.UTF_8);
    assertEquals(0, process.exitValue(), shown);
    return shown;
  }

  /** The README's, with the jar where it was built. */
  private static String configuration() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String start = "<!-- configuration: neovim -->\n```lua\n";
    int from = readme.indexOf(start) + start.length();
    String lua = readme.substring(from, readme.indexOf("```", from));
    return lua.replaceFirst("(?m)^local jar = .*$", "local jar = \"" + JAR + "\"");
  }
}
