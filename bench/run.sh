#!/usr/bin/env bash
# Measures Patchbay beside its peers on this machine and prints medians. docs/benchmarks.md says how to read it.
#   ROUNDS=5 WARMUP=3 SECONDS_EACH=4 bench/run.sh [echo|json|channels|fan-out|idle ...]
#   bench/run.sh micro [regexp] [JMH's options]
set -euo pipefail
cd "$(dirname "$0")"
[ -f target/bench.jar ] || (cd .. && mvn -q -B package -DskipTests -Dspotless.check.skip -pl bench -am)
[ "${1:-}" != micro ] || exec java -jar target/bench.jar "$@"
rounds=${ROUNDS:-5} warmup=${WARMUP:-3} each=${SECONDS_EACH:-4}
[ $# -gt 0 ] || set -- echo json channels fan-out idle
out=$(mktemp -d)
lines=$out/lines
pids=()
trap 'kill "${pids[@]}" 2>/dev/null; wait 2>/dev/null; rm -rf "$out"' EXIT

serve() { # port, what bench.jar does
  local port=$1
  shift
  java ${SERVER_OPTIONS:--Xmx2g} -jar target/bench.jar "$@" "$port" >"$out/$port.log" 2>&1 &
  pids+=($!)
  for _ in $(seq 100); do
    grep -q "listens on" "$out/$port.log" && return
    sleep 0.1
  done
  cat "$out/$port.log" >&2
  exit 1
}

load() { # label, port, and what the load generator is told
  local label=$1 port=$2
  shift 2
  java -Xmx1g -jar target/bench.jar load label="$label" port="$port" warm-up="$warmup" duration="$each" "$@" | tee -a "$lines"
}

serve 9100 serve
serve 9110 peer nio
serve 9120 peer netty
serve 9130 peer undertow
serve 9140 peer jetty-api
serve 9150 peer jetty-core
ulimit -n "$(ulimit -Hn)"

echo_round() {
  for d in 1 16; do
    load patchbay 9100 path=/echo-nb in-flight=$d
    load netty 9120 path=/ in-flight=$d
    load patchbay 9100 path=/echo in-flight=$d
    load jetty-api 9140 path=/echo in-flight=$d
    load nio 9110 path=/echo in-flight=$d
    load undertow 9130 path=/echo in-flight=$d
    load jetty-core 9150 path=/echo in-flight=$d
  done
}

json_round() {
  for d in 1 16; do
    for path in /json-nb /json; do
      load patchbay 9100 path=$path in-flight=$d \
        payload='{"event":"add","payload":{"a":1,"b":2,"note":"as good as any"}}'
    done
  done
}

fan-out_round() {
  for d in 1 16; do
    for path in /room-nb /room; do
      load patchbay 9100 path=$path mode=fan-out connections=500 in-flight=$d
    done
    load nio 9110 path=/room mode=fan-out connections=500 in-flight=$d
    load jetty-api 9140 path=/room mode=fan-out connections=500 in-flight=$d
  done
}

channels_round() {
  for topic in bench-nb bench; do
    first="[\"1\",\"1\",\"$topic:1\",\"phx_join\",{}]"
    for d in 1 16; do
      load "$topic-echo" 9100 path='/socket/websocket?vsn=2.0.0' in-flight=$d first="$first" \
        payload="[\"1\",\"2\",\"$topic:1\",\"echo\",{\"note\":\"as good as any\"}]"
      load "$topic-shout" 9100 path='/socket/websocket?vsn=2.0.0' mode=fan-out connections=500 \
        in-flight=$d first="$first" payload="[\"1\",\"2\",\"$topic:1\",\"shout\",{\"note\":\"as good as any\"}]"
    done
  done
}

idle_round() {
  for server in patchbay:9100 jetty-core:9150 netty:9120 undertow:9130 jetty-api:9140; do
    path=/echo
    [ "${server%:*}" = netty ] && path=/
    load "${server%:*}" "${server#*:}" path=$path mode=idle connections="${IDLE:-5000}"
  done
}

for round in $(seq "$rounds"); do
  echo "== round $round of $rounds"
  for part in "$@"; do "${part}_round"; done
done
echo
java -jar target/bench.jar table "$lines"
