#!/usr/bin/env bash
# Measures whole processes on the example: the engine in a cold JVM of 256 MB, a second run that has nothing to do, and
# the Maven command of the README. Usage: benchmarks/whole-process.sh [runs]
set -euo pipefail
cd "$(dirname "$0")/.."
runs="${1:-5}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

mvn --quiet --batch-mode -pl benchmarks -am -DskipTests -Dmdep.outputFile=target/classpath \
  package dependency:build-classpath
classes=examples/online-shop/target/classes
class_path="benchmarks/target/classes:$(cat benchmarks/target/classpath)"

milliseconds() {
  local start end
  start="$(date +%s%N)"
  "$@" >"$work/printed"
  end="$(date +%s%N)"
  echo "$(((end - start) / 1000000))"
}

engine() {
  java -Xmx256m -cp "$class_path" dev.sextant.benchmarks.ColdRun "$classes" "$1"
}

report() {
  echo "$1: $(sort -n "$work/times" | tr '\n' ' ')ms"
  echo "  $(tail -n 1 "$work/printed")"
  rm "$work/times"
}

for run in $(seq "$runs"); do
  milliseconds engine "$work/out-$run" >>"$work/times"
done
report "cold JVM, empty output folder"

touch "$work/mark"
for run in $(seq "$runs"); do
  milliseconds engine "$work/out-1" >>"$work/times"
done
report "cold JVM, nothing changed"
if [ -n "$(find "$work/out-1" -newer "$work/mark")" ]; then
  echo "a run with nothing changed wrote:" && find "$work/out-1" -newer "$work/mark"
  exit 1
fi

for run in $(seq "$runs"); do
  milliseconds mvn --batch-mode --offline package -DskipTests >>"$work/times"
done
grep -h "sextant: " "$work/printed" >"$work/summary" && mv "$work/summary" "$work/printed"
report "mvn package -DskipTests, warm, whole reactor"
