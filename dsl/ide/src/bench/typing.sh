#!/usr/bin/env bash
# Times from a keystroke to the diagnostics of the text with it, in the longest of the real policies, as an editor sees them:
# the packaged server is a process, and each character is sent once the answer to the one before is there.
# Needs a built server: ./mvnw package
set -euo pipefail
cd "$(dirname "$0")/../../../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r policies "$work/policies"
jar=dsl/ide/target/clausewright-language-server.jar
java -cp "$jar" dsl/ide/src/bench/Typing.java "$jar" "$work/policies" "$work/policies/creating-tomorrow/social-media.policy"
