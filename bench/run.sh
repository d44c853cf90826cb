#!/usr/bin/env bash
# Measures Patchbay beside its peers on this machine and prints medians. docs/benchmarks.md says how to read it.
#   ROUNDS=5 WARMUP=3 SECONDS_EACH=4 IDLE=15000 STARTS=10 \
#     bench/run.sh [echo|json|channels|fan-out|growth|idle|start-up|processor|clients|channel-clients ...]
#   bench/run.sh micro [regexp] [JMH's options]
set -euo pipefail
cd "$(dirname "$0")"
[ -f target/bench.jar ] || (cd .. && mvn -q -B package -DskipTests -Dspotless.check.skip -pl bench -am)
[ "${1:-}" != micro ] || exec java -jar target/bench.jar "$@"
rounds=${ROUNDS:-5} warmup=${WARMUP:-3} each=${SECONDS_EACH:-4}
[ $# -gt 0 ] || set -- echo json channels fan-out growth idle start-up processor
ulimit -n "$(ulimit -Hn)"
standing_options=${SERVER_OPTIONS:--Xmx2g}
# A heap that is small at first, and given back after each collection but for a tenth: what is measured is what is needed.
idle_options=${IDLE_OPTIONS:--Xms8m -Xmx2g -XX:+UseG1GC -XX:MinHeapFreeRatio=5 -XX:MaxHeapFreeRatio=10}
out=$(mktemp -d)
lines=$out/lines
pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$out"' EXIT

serve() { # port, what bench.jar does
  local port=$1
  shift
  rm -f "$out/$port.log"
  java ${server_options:-$standing_options} -jar target/bench.jar "$@" "$port" >"$out/$port.log" 2>&1 &
  pids+=($!)
  for _ in $(seq 100); do
    grep -qs "listens on" "$out/$port.log" && return
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

stands=no
standing() { # the servers that stay for all rounds
  [ $stands = no ] || return 0
  stands=yes
  serve 9100 serve
  serve 9110 peer nio
  serve 9120 peer netty
  serve 9130 peer undertow
  serve 9140 peer jetty-api
  serve 9150 peer jetty-core
}

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

# What is compared is measured one behind the other: minutes later the machine may be another one.
json_round() {
  for d in 1 16; do
    load beside-json 9100 path=/echo-nb in-flight=$d
    for path in /json-nb /json; do
      load patchbay 9100 path=$path in-flight=$d \
        payload='{"event":"add","payload":{"a":1,"b":2,"note":"as good as any"}}'
    done
  done
}

channels_round() {
  for d in 1 16; do
    load beside-channels 9100 path=/echo-nb in-flight=$d
    for topic in bench-nb bench; do
      channel $topic echo in-flight=$d
    done
  done
}

channel() { # topic, event, and what else the load generator is told
  local topic=$1 event=$2
  shift 2
  load "$topic-$event" 9100 path='/socket/websocket?vsn=2.0.0' first="[\"1\",\"1\",\"$topic:1\",\"phx_join\",{}]" \
    payload="[\"1\",\"2\",\"$topic:1\",\"$event\",{\"note\":\"as good as any\"}]" "$@"
}

fan-out_round() {
  for d in 1 16; do
    local broadcast="mode=fan-out connections=500 in-flight=$d"
    load patchbay 9100 path=/room-nb $broadcast
    load nio 9110 path=/room $broadcast
    channel bench-nb shout $broadcast
    load jetty-api 9140 path=/room $broadcast
    load patchbay 9100 path=/room $broadcast
    channel bench shout $broadcast
  done
}

growth_round() {
  for c in 100 1000 5000 15000; do
    for path in /echo-nb /echo; do
      load growth 9100 path=$path connections=$c
    done
    load growth-nio 9110 path=/echo connections=$c
  done
  for c in 10 1000 15000; do
    for path in /room-nb /room; do
      load growth 9100 path=$path mode=fan-out connections=$c
    done
    load growth-nio 9110 path=/room mode=fan-out connections=$c
  done
}

idle() { # label, path, first message, what bench.jar does in a process of its own
  local label=$1 path=$2 first=$3
  shift 3
  server_options=$idle_options serve 9160 "$@"
  load "$label" 9160 path="$path" first="$first" mode=idle connections="${IDLE:-15000}"
  kill "${pids[-1]}"
  wait "${pids[-1]}" || true
  unset "pids[-1]"
}

idle_round() {
  idle patchbay /echo "" serve
  for peer in jetty-core undertow jetty-api; do
    idle $peer /echo "" peer $peer
  done
  idle netty / "" peer netty
  idle one-topic '/socket/websocket?vsn=2.0.0' '["1","1","bench-nb:1","phx_join",{}]' serve
  idle own-topics '/socket/websocket?vsn=2.0.0' '["1","1","bench-nb:{n}","phx_join",{}]' serve
}

start-up_round() {
  java -jar target/bench.jar start-up 9170 "${STARTS:-10}" | tee -a "$lines"
}

client() { # name, options of the JVM, and what is measured
  local name=$1 options=$2
  shift 2
  java $options -jar target/bench.jar client "$name" 9180 "$@" | tee -a "$lines"
}

clients_round() {
  [ -f "$out/9180.log" ] || serve 9180 serve
  for name in patchbay netty okhttp jdk; do
    client $name "$idle_options" idle "${IDLE:-5000}"
  done
  for d in 1 16; do
    for name in patchbay netty okhttp jdk patchbay-workers; do
      client $name -Xmx1g echo $d "$warmup" "$each"
    done
  done
}

channel-clients_round() { # a push and its reply, beside phoenix.js (npm ci in conformance/src/test/js)
  [ -f "$out/9180.log" ] || serve 9180 serve
  for d in 1 16; do
    client channels -Xmx1g echo $d "$warmup" "$each"
    node phoenix-echo.mjs 9180 $d "$warmup" "$each" | tee -a "$lines"
  done
}

processor_round() {
  for handlers in 10 100 500; do
    java -jar target/bench.jar processor $handlers | tee -a "$lines"
  done
}

for round in $(seq "$rounds"); do
  echo "== round $round of $rounds"
  for part in "$@"; do
    case $part in echo | json | channels | fan-out | growth) standing ;; esac
    "${part}_round"
  done
done
echo
java -jar target/bench.jar table "$lines"
