#!/usr/bin/env bash
# Clients whose server ends and begins again, in a process of its own: docs/benchmarks.md says how to read the line that it prints.
#   bench/soak.sh [clients=200] [restarts=20] [kills=2] [first=500 longest=20000] [jitter=no] [port=9190]
set -euo pipefail
cd "$(dirname "$0")"
[ -f target/bench.jar ] || (cd .. && mvn -q -B package -DskipTests -Dspotless.check.skip -pl bench -am)
ulimit -n "$(ulimit -Hn)"
exec java -Xmx1g -jar target/bench.jar soak "$@"
