#!/usr/bin/env bash
# Runs the bundle with a Node that is new enough: the one on PATH, else the runner's own. Usage: launch.sh GATE
set -eu
gate=$1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

new_enough() {
  "$1" -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 22 || (a === 22 && b >= 19) ? 0 : 1)' >/dev/null 2>&1
}

candidates=()
on_path=$(command -v node || true)
if [ -n "$on_path" ]; then candidates+=("$on_path"); fi
# In a job's container the runner lends its own; outside, it lies beside the runner's work folder.
candidates+=("/__e/node24/bin/node" "/__e/node24_alpine/bin/node")
for root in "${RUNNER_WORKSPACE:-/nonexistent}/../.." "${RUNNER_TEMP:-/nonexistent}/../.." "${RUNNER_TOOL_CACHE:-/nonexistent}/../.." /home/runner/actions-runner/cached /home/runner /opt/actions-runner "$HOME/actions-runner"; do
  candidates+=("$root/externals/node24/bin/node" "$root/externals/node24/bin/node.exe")
done

for node in "${candidates[@]}"; do
  if [ -x "$node" ] && new_enough "$node"; then
    exec "$node" "$here/../dist/action.js" "$gate"
  fi
done

message="backend-kit needs Node 22.19 or newer, and neither PATH nor the runner has one: add actions/setup-node with node-version: 24 before this step, or update the runner."
echo "::error::$message"
# Numbers that later steps may reckon with; what has no value is an empty output anyway.
case "$gate" in
schema) counts="found proved failed" ;;
routes) counts="served specified validated errors breaking" ;;
load) counts="requests" ;;
*) counts="" ;;
esac
if [ -n "${GITHUB_OUTPUT:-}" ]; then
  printf '%s\n' "verdict=error" "summary=$message" >>"$GITHUB_OUTPUT"
  for count in $counts; do echo "$count=0" >>"$GITHUB_OUTPUT"; done
fi
exit 3
