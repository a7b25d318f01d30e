#!/usr/bin/env bash
# Whole-process times of the command, against pandoc turning the same texts from Markdown to HTML, in one run.
# Needs pandoc and hyperfine (Debian packages) and a built application: ./mvnw package
set -euo pipefail
cd "$(dirname "$0")/../../../.."

command=$PWD/generator/cli/target/clausewright/bin/clausewright
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The published texts are Markdown as they stand.
texts=()
for policy in weaver matlock-dales huxley reach2 creating-tomorrow; do
  texts+=("$PWD/generator/cli/src/test/resources/fidelity/$policy-social-media/published.txt")
done
generator/cli/src/bench/archive.sh "$command"

one="pandoc -f markdown ${texts[2]} -o $work/one.html"
five=""
for text in "${texts[@]}"; do five+="pandoc -f markdown $text -o $work/five.html; "; done

# findings make the exit code 1: that is no failure here
hyperfine --warmup 3 --runs 20 --shell=none --ignore-failure --export-json "$work/times.json" --style basic \
  "$one" \
  "$command check policies/huxley/social-media.policy" \
  "sh -c '$five'" \
  "$command build policies --anew --out $work/built --as-of 2026-11-21 --formats html,markdown,json,csv"

python3 - "$work/times.json" <<'PYTHON'
import json, sys
pandoc, check, pandocs, build = (r["mean"] * 1000 for r in json.load(open(sys.argv[1]))["results"])
print(f"check of one policy:  {check:6.0f} ms = {check / pandoc:.1f} x pandoc ({pandoc:.0f} ms); at most 5 x wanted")
print(f"build of all five:    {build:6.0f} ms = {build / pandocs:.1f} x five pandocs ({pandocs:.0f} ms); at most 5 x wanted")
PYTHON
