# shellcheck shell=bash
# What every script of a release starts from. Sourced from the root of the repository.
# The same commit and the same Go version give the same bytes, wherever and whenever they are built: VERSION and
# SOURCE_DATE_EPOCH follow from the commit, and the environment may fix both where there is no git.

if [ -z "${VERSION:-}" ]; then
	VERSION=$(git describe --tags --match 'v[0-9]*' --dirty 2>/dev/null) ||
		VERSION=v0.0.0-g$(git rev-parse --short=12 HEAD)$(git diff --quiet HEAD || echo -dirty)
fi
: "${SOURCE_DATE_EPOCH:=$(git log -1 --format=%ct)}"
: "${DIST:=dist}"
export VERSION SOURCE_DATE_EPOCH DIST
export LC_ALL=C TZ=UTC GOFLAGS=-trimpath CGO_ENABLED=0 GOTOOLCHAIN=local
umask 022
mkdir -p "$DIST"

# build OS ARCH FILE compiles the program. The variants of the processors are fixed, since a builder may have set others.
build() {
	GOOS=$1 GOARCH=$2 GOAMD64=v1 GOARM64=v8.0 go build -buildvcs=false -ldflags "-s -w -X main.version=$VERSION" -o "$3" ./cmd/ballast
}

# pack FILE DIRECTORY writes the files of a directory as a tar archive, in one order, with one owner and one time.
pack() {
	tar --sort=name --format=gnu --owner=0 --group=0 --numeric-owner --mode=u+rw,go=rX --mtime="@$SOURCE_DATE_EPOCH" \
		-C "$(dirname "$2")" -cf - "$(basename "$2")" | gzip -n9 >"$1"
}
