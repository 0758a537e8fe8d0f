#!/usr/bin/env bash
# Makes sure that prometheus and promtool are there, and prints their directory: what is on the PATH, or Debian's package,
# unpacked below the cache directory. It needs no root, and installs nothing on the system.
set -euo pipefail

if command -v prometheus >/dev/null && command -v promtool >/dev/null; then
	dirname "$(command -v prometheus)"
	exit
fi
cache=${XDG_CACHE_HOME:-$HOME/.cache}/ballast-prometheus
if [ ! -x "$cache/usr/bin/promtool" ]; then
	if ! command -v apt-get >/dev/null || ! command -v dpkg >/dev/null; then
		echo "there is no prometheus on the PATH, and no apt-get to fetch Debian's package with: install Prometheus" >&2
		exit 1
	fi
	mkdir -p "$cache"
	(cd "$cache" && timeout 300 apt-get download prometheus >&2) || {
		echo "apt-get could not download prometheus: run apt-get update, or install Prometheus" >&2
		exit 1
	}
	dpkg -x "$cache"/prometheus_*.deb "$cache"
	rm "$cache"/prometheus_*.deb
fi
echo "$cache/usr/bin"
