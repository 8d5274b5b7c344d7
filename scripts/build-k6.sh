#!/usr/bin/env bash
# Builds k6 from its Go module, for the tests that need a real one: only Go and its module proxy are asked for.
# Usage: build-k6.sh [DIRECTORY]. Prints the path of the binary; beside it lies testruns.yaml, the k6 operator's schema.
set -eu
version=v2.2.0
operator=v1.5.0
cache=${1:-${XDG_CACHE_HOME:-$HOME/.cache}/backend-kit-ci/k6-$version}
if ! command -v go >/dev/null; then
  echo "build-k6.sh: there is no go on PATH" >&2
  exit 1
fi
mkdir -p "$cache"
if [ ! -x "$cache/k6" ]; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  cd "$work"
  # `go install go.k6.io/k6/v2@…` looks up the newest version first, which the proxy alone does not answer.
  go mod init build-k6 >&2
  go mod edit -require="go.k6.io/k6/v2@$version"
  GOFLAGS=-mod=mod go build -o "$cache/k6.new" go.k6.io/k6/v2 >&2
  mv "$cache/k6.new" "$cache/k6"
fi
if [ ! -s "$cache/testruns.yaml" ]; then
  module=$(go mod download -json "github.com/grafana/k6-operator@$operator" | sed -n 's/^.*"Dir": "\(.*\)".*$/\1/p')
  cp "$module/config/crd/bases/k6.io_testruns.yaml" "$cache/testruns.yaml"
  chmod u+w "$cache/testruns.yaml"
fi
echo "$cache/k6"
