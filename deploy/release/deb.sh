#!/usr/bin/env bash
# Builds the Debian packages of the given architectures (amd64, arm64) into DIST and checks each of them.
set -euo pipefail
cd "$(dirname "$0")/../.."
. deploy/release/common.sh

command -v dpkg-deb >/dev/null || { echo "deb.sh: there is no dpkg-deb; build on Debian or Ubuntu, or install dpkg" >&2; exit 1; }
# v1.2.0-rc1 comes before v1.2.0, and v1.2.0-3-gabc after it.
version=$(sed -e 's/^v//' -e 's/-rc/~rc/' -e 's/-/+/' -e 's/-/./g' <<<"$VERSION")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# tree ARCH ROOT lays out the installed files.
tree() {
	local doc=$2/usr/share/doc/ballast
	build linux "$1" "$work/ballast"
	install -D -m 755 "$work/ballast" "$2/usr/bin/ballast"
	install -D -m 644 deploy/systemd/ballast.service "$2/lib/systemd/system/ballast.service"
	install -D -m 644 deploy/systemd/ballast.sysusers "$2/usr/lib/sysusers.d/ballast.conf"
	install -D -m 644 deploy/systemd/ballast.tmpfiles "$2/usr/lib/tmpfiles.d/ballast.conf"
	install -D -m 644 deploy/ballast.yaml "$2/etc/ballast/ballast.yaml"
	install -D -m 640 deploy/systemd/ballast.default "$2/etc/default/ballast"
	install -D -m 644 deploy/README.md "$doc/README.md"
	install -D -m 644 deploy/debian/copyright "$doc/copyright"
	install -D -m 644 deploy/debian/lintian-overrides "$2/usr/share/lintian/overrides/ballast"
	printf 'ballast (%s) stable; urgency=medium\n\n  * Release %s.\n\n -- The Ballast authors <maintainers@ballast.invalid>  %s\n' \
		"$version" "$VERSION" "$(date -R -d "@$SOURCE_DATE_EPOCH")" | gzip -n9 >"$doc/changelog.gz"
}

# control ARCH ROOT writes the package's description, checksums and scripts.
control() {
	local size
	size=$(find "$2" -type f -printf '%s\n' | awk '{ kib += int(($1 + 1023) / 1024) } END { print kib }')
	mkdir -p "$2/DEBIAN"
	sed -e "s/@VERSION@/$version/" -e "s/@ARCH@/$1/" -e "s/@SIZE@/$size/" deploy/debian/control >"$2/DEBIAN/control"
	(cd "$2" && find etc -type f | sort | sed 's|^|/|') >"$2/DEBIAN/conffiles"
	(cd "$2" && find lib usr -type f | sort | xargs -d '\n' md5sum) >"$2/DEBIAN/md5sums"
	install -m 755 deploy/debian/postinst deploy/debian/prerm deploy/debian/postrm "$2/DEBIAN/"
	find "$2" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
}

for arch in "$@"; do
	root=$work/$arch
	package=$DIST/ballast_${version}_$arch.deb
	mkdir -m 755 "$root"
	tree "$arch" "$root"
	control "$arch" "$root"
	# One thread, since several compress in blocks of another size.
	dpkg-deb --root-owner-group --threads-max=1 -Zxz -z3 --build "$root" "$package" >/dev/null
	deploy/release/deb-check.sh "$package"
done
