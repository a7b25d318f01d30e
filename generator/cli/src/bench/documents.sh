#!/usr/bin/env bash
# PDF and Word documents of many policies, whole process, against asciidoctor-pdf and pandoc on the same texts, in one run.
# Needs pandoc, ruby-asciidoctor-pdf and time (Debian packages) and a built application: ./mvnw package
# Usage: documents.sh [how many policies [how many of them the peers make]]
set -euo pipefail
cd "$(dirname "$0")/../../../.."

count=${1:-100}
sample=${2:-$count}
command=$PWD/generator/cli/target/clausewright/bin/clausewright
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
generator/cli/src/bench/archive.sh "$command"
java generator/cli/src/bench/Corpus.java policies "$count" "$work"

timed() {
  /usr/bin/time -f "%e %M" -o "$work/time" "$@" >"$work/out" 2>&1
  read -r seconds kilobytes < <(tail -1 "$work/time")
}

each() { # milliseconds for each of some documents
  awk "BEGIN { printf \"%.0f\", 1000 * $seconds / $1 }"
}

mapfile -t texts < <(find "$work/pages/content" -name '*.md' | sort | head -n "$sample")
for text in "${texts[@]}"; do pandoc -f markdown -t asciidoc "$text" -o "${text%.md}.adoc"; done

to_word() { pandoc -f markdown "$1" -o "${1%.md}.docx"; }
to_pdf() { asciidoctor-pdf "${1%.md}.adoc" -o "${1%.md}.pdf"; }
export -f to_word to_pdf

timed bash -c 'for text; do to_word "$text"; done' - "${texts[@]}"
word_peer=$(each "$sample")
timed bash -c 'for text; do to_pdf "$text"; done' - "${texts[@]}"
pdf_peer=$(each "$sample")

report() { # product, milliseconds, peer, its milliseconds, wanted
  awk "BEGIN { printf \"%s: %d ms a document, %d MB; %s: %d ms = %.1f x as long; at least %s x wanted\\n\", \"$1\", $2, $kilobytes / 1024, \"$3\", $4, $4 / $2, $5 }"
}
timed "$command" build "$work/policies" --out "$work/word" --as-of 2026-11-21 --products policy --formats docx
report "DOCX" "$(each "$count")" pandoc "$word_peer" 5
timed "$command" build "$work/policies" --out "$work/pdf" --as-of 2026-11-21 --products policy --formats pdf
report "PDF" "$(each "$count")" asciidoctor-pdf "$pdf_peer" 8
