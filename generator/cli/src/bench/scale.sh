#!/usr/bin/env bash
# Many policies, whole process, against Hugo building the same texts as Markdown pages, in one run: checking them by all rules,
# building their pages, and building again after one clause has changed; up to 1,000 policies also in all formats. Times, policies
# per second, peak memory.
# Needs hugo and time (Debian packages) and a built application: ./mvnw package
# Usage: scale.sh [how many policies …]
set -euo pipefail
cd "$(dirname "$0")/../../../.."

command=$PWD/generator/cli/target/clausewright/bin/clausewright
work=$(mktemp -d)
TURNS=5
trap 'rm -rf "$work"' EXIT
generator/cli/src/bench/archive.sh "$command"

timed() { # sets seconds and megabytes of a command, which finds the disk at rest
  sync
  /usr/bin/time -f "%e %M" -o "$work/time" "$@" >"$work/out" 2>&1 || [ $? -eq 1 ]
  read -r seconds kilobytes < <(tail -1 "$work/time")
  megabytes=$((kilobytes / 1024))
}

times() { awk "BEGIN { printf \"%.2f\", $1 / $2 }"; }
per_second() { awk "BEGIN { printf \"%.0f\", $1 / $2 }"; }
line() { printf '  %-28s %7.2f s, %5d policies/s, %4d MB%s\n' "$1:" "$seconds" "$(per_second "$count" "$seconds")" "$megabytes" "${2:-}"; }

pages() { # the simplest site: each text on a page with its contents, and a list of them
  mkdir -p "$1/layouts/_default"
  printf 'baseURL = "https://example.org/"\ntitle = "Policies"\n' >"$1/config.toml"
  head='<!doctype html><html lang="en-GB"><head><title>{{ .Title }}</title></head><body>'
  echo "$head<nav>{{ .TableOfContents }}</nav><main>{{ .Content }}</main></body></html>" >"$1/layouts/_default/single.html"
  echo "$head<ul>{{ range .RegularPages }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul></body></html>" >"$1/layouts/_default/list.html"
}

change() { # one clause
  sed -i '0,/ staff /s// all staff /' "$(find "$policies" -name '*social-media*.policy' | sort | tail -1)"
}

median() { tr ' ' '\n' <<<"$1" | sort -n | sed -n "$(((TURNS + 1) / 2))p"; }

# Builds again after a change, by turns with Hugo building all pages. Usage: rebuild "what" <all of ours> <options …>
rebuild() {
  local what=$1 all=$2 ours='' theirs='' own_megabytes
  shift 2
  for ((turn = 1; turn <= TURNS; turn++)); do
    timed hugo --quiet --source "$work/$count/pages"
    theirs="$theirs${theirs:+ }$seconds"
    change
    timed "$command" build "$policies" "$@"
    ours="$ours${ours:+ }$seconds"
    own_megabytes=$megabytes
    built=$(tail -1 "$work/out")
  done
  seconds=$(median "$ours") megabytes=$own_megabytes
  line "$what after one change" " = $(times "$seconds" "$(median "$theirs")") x hugo, $(times "$seconds" "$all") x all of it; at most 1 x and 0.1 x wanted"
  echo "    medians of $ours and, for hugo, $theirs; $built"
}

for count in "${@:-1000 10000}"; do
  for count in $count; do
    java generator/cli/src/bench/Corpus.java policies "$count" "$work/$count"
    pages "$work/$count/pages"
    policies=$work/$count/policies
    site=(--out "$work/$count/site" --as-of 2026-11-21 --products policy --formats html)
    echo "$count policies, $(du -sb "$policies" | cut -f1) bytes of sources, $(du -sb "$work/$count/pages/content" | cut -f1) bytes of Markdown"
    timed hugo --quiet --source "$work/$count/pages"
    hugo=$seconds
    line "hugo"
    timed "$command" check "$policies" --as-of 2026-11-21
    line "check" " = $(times "$seconds" "$hugo") x hugo; at most 1.5 x wanted"
    timed taskset -c 0 "$command" check "$policies" --as-of 2026-11-21
    line "check on one core"
    timed "$command" build "$policies" "${site[@]}"
    full=$seconds
    line "build pages" " = $(times "$seconds" "$hugo") x hugo; at most 2 x wanted"
    rebuild pages "$full" "${site[@]}"
    if [ "$count" -le 1000 ]; then
      everything=(--out "$work/$count/everything" --as-of 2026-11-21)
      timed "$command" build "$policies" "${everything[@]}"
      full=$seconds
      line "build everything"
      rebuild everything "$full" "${everything[@]}"
    fi
    rm -rf "${work:?}/$count"
  done
done
