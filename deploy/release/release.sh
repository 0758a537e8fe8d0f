#!/usr/bin/env bash
# Builds into DIST what a release consists of: per platform an archive and its SBOM (CycloneDX), the Debian packages, and
# the checksums of all of them.
set -euo pipefail
cd "$(dirname "$0")/../.."
. deploy/release/common.sh

platforms=${PLATFORMS:-linux/amd64 linux/arm64 darwin/arm64}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -f "$DIST"/ballast_* "$DIST"/SHA256SUMS

for platform in $platforms; do
	os=${platform%/*} arch=${platform#*/}
	name=ballast_${VERSION}_${os}_${arch}
	echo "== $name"
	mkdir "$work/$name"
	build "$os" "$arch" "$work/$name/ballast"
	cp -r LICENSE README.md deploy/ballast.yaml "$work/$name/"
	if [ "$os" = linux ]; then
		cp -r deploy/systemd "$work/$name/"
		deploy/release/deb.sh "$arch"
	fi
	pack "$DIST/$name.tar.gz" "$work/$name"
	# Serial number and time would differ from build to build.
	go tool -modfile=.ci/release.mod cyclonedx-gomod bin -json -std -noserial -notimestamp -version "$VERSION" \
		-output "$DIST/$name.cdx.json" "$work/$name/ballast" 2>"$work/sbom.log" || { cat "$work/sbom.log" >&2; exit 1; }
done

(cd "$DIST" && sha256sum ballast_* >SHA256SUMS && cat SHA256SUMS)
