#!/usr/bin/env bash
# Times until a list of proposals is there, in the longest of the real policies, as an editor sees them: by itself, and from the
# keystroke before it on, so with the new text checked by all rules. The first third of the measurements warms the server up.
# Needs a built server: ./mvnw package
set -euo pipefail
cd "$(dirname "$0")/../../../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r policies "$work/policies"
jar=dsl/ide/target/clausewright-language-server.jar
java -cp "$jar" dsl/ide/src/bench/Completing.java "$jar" "$work/policies" "$work/policies/creating-tomorrow/social-media.policy"
