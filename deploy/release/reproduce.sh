#!/usr/bin/env bash
# Builds the release twice and compares the checksums: from two directories with other modes of their files, the
# second time with an empty build cache, so that everything is compiled again. PLATFORMS narrows what is built.
set -euo pipefail
cd "$(dirname "$0")/../.."
DIST=$(mktemp -d)
trap 'rm -rf "$DIST"' EXIT
. deploy/release/common.sh
work=$DIST

copy() {
	mkdir -p "$1"
	git ls-files -z --cached --others --exclude-standard |
		tar --null --files-from=- --ignore-failed-read -cf - 2>/dev/null | tar -C "$1" -xf -
}

copy "$work/one"
(umask 077 && cp -r "$work/one" "$work/a longer path")
DIST=$work/first "$work/one/deploy/release/release.sh" >/dev/null
DIST=$work/second GOCACHE=$work/cache "$work/a longer path/deploy/release/release.sh" >/dev/null
diff "$work/first/SHA256SUMS" "$work/second/SHA256SUMS" ||
	{ echo "reproduce: two builds of $VERSION differ in the files above" >&2; exit 1; }
echo "two builds of $VERSION are the same: $(wc -l <"$work/first/SHA256SUMS") files"
