#!/usr/bin/env bash
# Checks in seconds what is deployed: the sample settings load, Dockerfile and compose file are in order, the scripts are
# clean, and systemd understands the unit. A tool that is missing is named and left out.
set -euo pipefail
cd "$(dirname "$0")/.."

ballast=${BALLAST:-bin/ballast}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
has() { command -v "$1" >/dev/null || { echo "skipped: $2 (there is no $1)"; false; }; }
# The caller's settings must not decide whether the samples load.
clean() { env -i PATH="$PATH" HOME="$work" "$@"; }

clean "$ballast" config --config deploy/ballast.yaml >/dev/null
for node in aggregator attester; do
	grep -hv -e '^#' -e '^$' deploy/docker/env/network.env "deploy/docker/env/$node.env" >"$work/$node.env"
	mapfile -t variables <"$work/$node.env"
	clean "${variables[@]}" "$ballast" config >/dev/null
done
echo "the sample settings load"

if has npm "Dockerfile and compose.yaml"; then
	(cd deploy/docker/lint && npm ci --silent --no-audit --no-fund --ignore-scripts && node lint.mjs)
fi

if has shellcheck "scripts"; then
	shellcheck -x deploy/check.sh deploy/release/*.sh deploy/monitoring/*.sh deploy/debian/{postinst,prerm,postrm}
	echo "the scripts are clean"
fi

if has systemd-analyze "ballast.service"; then
	# The unit is verified with a program that is there, and must stay as closed as it is: 1.3 of 10.
	sed "s|/usr/bin/ballast|$PWD/$ballast|" deploy/systemd/ballast.service >"$work/ballast.service"
	systemd-analyze verify --man=no "$work/ballast.service"
	systemd-analyze security --no-pager --offline=true --threshold=15 "$work/ballast.service" >"$work/security" ||
		{ cat "$work/security" >&2; exit 1; }
	echo "ballast.service: $(tail -n 1 "$work/security" | tr -dc 'A-Za-z0-9.: ')"
fi
