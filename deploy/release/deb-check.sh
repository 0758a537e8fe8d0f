#!/usr/bin/env bash
# Unpacks a Debian package into an empty root and checks that what it installs works there. Nothing of this machine changes.
set -euo pipefail
cd "$(dirname "$0")/../.."

package=$1
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
fail() { echo "deb-check: $package: $1" >&2; exit 1; }

dpkg-deb --extract "$package" "$root"
dpkg-deb --control "$package" "$root/DEBIAN"
(cd "$root" && md5sum --quiet --check DEBIAN/md5sums) || fail "its checksums do not fit its files"
while read -r conffile; do [ -f "$root$conffile" ] || fail "there is no $conffile"; done <"$root/DEBIAN/conffiles"

checked="unpacked"
if [ "$(dpkg-deb --field "$package" Architecture)" = "$(dpkg --print-architecture)" ]; then
	"$root/usr/bin/ballast" version >/dev/null || fail "the program does not run"
	"$root/usr/bin/ballast" config --config "$root/etc/ballast/ballast.yaml" >/dev/null || fail "its settings do not load"
	checked="$checked, program run"
fi
if command -v systemd-sysusers >/dev/null && [ "$(id -u)" = 0 ]; then
	systemd-sysusers --root="$root" ballast.conf >/dev/null 2>&1 || fail "its user cannot be made"
	systemd-tmpfiles --root="$root" --create ballast.conf || fail "its directories cannot be made"
	group=$(awk -F: '$1 == "ballast" { print $3 }' "$root/etc/group")
	[ "$(stat -c '%a %u %g' "$root/etc/ballast")" = "750 0 $group" ] || fail "/etc/ballast is open to others"
	checked="$checked, user and directories made"
fi
if command -v lintian >/dev/null; then
	lintian --allow-root --fail-on error,warning "$package" || fail "lintian has complaints"
	checked="$checked, lintian"
fi
echo "$package: $checked"
