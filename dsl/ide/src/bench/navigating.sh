#!/usr/bin/env bash
# Times of hover, definition, references, rename and the symbol search among many policies, as an editor sees them: the packaged
# server is a process, one policy is open, and each request is sent once the answer to the one before is there.
# Needs a built server: ./mvnw package
# Usage: navigating.sh [how many policies …]
set -euo pipefail
cd "$(dirname "$0")/../../../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
jar=dsl/ide/target/clausewright-language-server.jar
for count in "${@:-100 1000}"; do
  for count in $count; do
    java generator/cli/src/bench/Corpus.java policies "$count" "$work/$count" >/dev/null
    echo "$count policies"
    java -cp "$jar" dsl/ide/src/bench/Navigating.java "$jar" "$work/$count/policies"
    rm -rf "${work:?}/$count"
  done
done
