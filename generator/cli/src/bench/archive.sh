#!/bin/sh
# Waits until the class archive is there that the first start of an application makes in the background.
"$1" --version >/dev/null
for _ in $(seq 60); do
  ls "${CLAUSEWRIGHT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/clausewright}" 2>/dev/null | grep -q making || exit 0
  sleep 1
done
