#!/usr/bin/env bash
# Checks many policies, whole process, against Hugo building the same texts as Markdown pages, in one run: time, policies per
# second on one and on all cores, peak memory. Needs hugo (Debian package), GNU time and a built application: ./mvnw package
# Usage: scale.sh [how many policies …]
set -euo pipefail
cd "$(dirname "$0")/../../../.."

command=$PWD/generator/cli/target/clausewright/bin/clausewright
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

timed() { # sets seconds and megabytes of a command
  /usr/bin/time -f "%e %M" -o "$work/time" "$@" >"$work/out" 2>&1 || [ $? -eq 1 ]
  read -r seconds kilobytes < <(tail -1 "$work/time")
  megabytes=$((kilobytes / 1024))
}

per_second() { awk "BEGIN { printf \"%.0f\", $1 / $2 }"; }

for count in "${@:-1000 10000}"; do
  for n in $count; do
    java generator/cli/src/bench/Corpus.java policies "$n" "$work/$n"
    mkdir -p "$work/$n/pages/layouts/_default"
    printf 'baseURL = "https://example.org/"\ntitle = "Policies"\n' >"$work/$n/pages/config.toml"
    page='<!doctype html><html lang="en-GB"><head><title>{{ .Title }}</title></head><body><nav>{{ .TableOfContents }}</nav><main>{{ .Content }}</main></body></html>'
    list='<!doctype html><html lang="en-GB"><head><title>{{ .Title }}</title></head><body><ul>{{ range .RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>'
    echo "$page" >"$work/$n/pages/layouts/_default/single.html"
    echo "$list" >"$work/$n/pages/layouts/_default/list.html"
    echo "$n policies, $(du -sb "$work/$n/policies" | cut -f1) bytes of sources, $(du -sb "$work/$n/pages/content" | cut -f1) bytes of Markdown"
    timed hugo --quiet --source "$work/$n/pages"
    hugo=$seconds
    echo "  hugo:               $seconds s, $megabytes MB"
    timed "$command" check "$work/$n/policies" --as-of 2026-11-21 --severity error
    echo "  check, all cores:   $seconds s = $(awk "BEGIN { printf \"%.1f\", $seconds / $hugo }") x hugo, $(per_second "$n" "$seconds") policies/s, $megabytes MB"
    timed taskset -c 0 "$command" check "$work/$n/policies" --as-of 2026-11-21 --severity error
    echo "  check, one core:    $seconds s, $(per_second "$n" "$seconds") policies/s, $megabytes MB"
  done
done
