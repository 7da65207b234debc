# shellcheck shell=bash disable=SC2154  # `tools` and `root` come from ./dev
# What every part of ./dev uses: plain messages, and steps that run side by side.

say() { printf '%s\n' "$@" >&2; }  # each argument is a line
die() { say "dev: $1"; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# limit SECONDS CMD…: stop CMD after that time. macOS has no `timeout`, hence this small one.
limit() {
  local left=$1 pid
  shift
  "$@" & pid=$!
  while [ "$left" -gt 0 ] && kill -0 "$pid" 2>/dev/null; do sleep 1; left=$((left - 1)); done
  kill "$pid" 2>/dev/null || true
  wait "$pid"
}

# Debian's packages may be installed by root, or by someone whose sudo asks for no password.
can_apt() {
  local ID=
  [ -r /etc/os-release ] && ID=$(. /etc/os-release && echo "${ID:-}")
  [ "$ID" = debian ] && have apt-get || return 1
  [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null
}

# apt_install PACKAGE…: install those that are missing.
apt_install() {
  local p need=()
  for p in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$p" 2>/dev/null)" = installed ] || need+=("$p")
  done
  [ ${#need[@]} = 0 ] || apt_newest "${need[@]}"
}

# apt_newest PACKAGE…: install the newest versions. A machine's package lists may be as old as its image, so they are
# refreshed first; where that fails, what they name has to do.
apt_newest() {
  local as_root=()
  [ "$(id -u)" = 0 ] || as_root=(sudo -n)
  local apt=("${as_root[@]+"${as_root[@]}"}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300)
  "${apt[@]}" update || echo "the package lists could not be refreshed"
  "${apt[@]}" install --no-install-recommends "$@"
}

# start NAME MESSAGE FUNCTION…: run a step in the background, its output in .tools/logs/NAME.log.
# Each step leads a process group of its own, so that stopping ./dev also stops what the step started.
names=() pids=()
start() {
  local name=$1
  say "  $2"
  shift 2
  mkdir -p "$tools/logs"
  set -m
  ( set -eu; "$@" ) >"$tools/logs/$name.log" 2>&1 </dev/null &
  set +m
  names+=("$name") pids+=($!)
}

# finish: wait for every step. The first that fails shows the end of its log and ends the run, which stops the
# others; what they had compiled so far is kept for the next run.
finish() {
  local i left=${#pids[@]}
  while [ "$left" -gt 0 ]; do
    for i in "${!pids[@]}"; do
      if kill -0 "${pids[$i]}" 2>/dev/null; then continue; fi
      if ! wait "${pids[$i]}"; then
        say "" "--- ${names[$i]} failed; the last lines of .tools/logs/${names[$i]}.log:"
        tail -n 30 "$tools/logs/${names[$i]}.log" >&2
        die "the set-up did not finish; run it again when the above is mended, finished steps are kept"
      fi
      say "  done: ${names[$i]}"
      unset "names[$i]" "pids[$i]"
      left=$((left - 1))
    done
    [ "$left" = 0 ] || sleep 0.2
  done
  names=() pids=()
  unlock
}

# Two set-ups in one checkout would write the same files, so the second waits for the first.
# A lock left by a process that no longer runs is ignored.
lock() {
  local told='' owner
  mkdir -p "$tools"
  until ( set -o noclobber; echo $$ >"$tools/lock" ) 2>/dev/null; do
    owner=$(cat "$tools/lock" 2>/dev/null || true)
    [ "$owner" != $$ ] || return 0
    if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then rm -f "$tools/lock"; continue; fi
    [ -n "$told" ] || say "waiting for another ./dev (process $owner) to finish its set-up"
    told=yes
    sleep 1
  done
}
unlock() { [ "$(cat "$tools/lock" 2>/dev/null)" != $$ ] || rm -f "$tools/lock"; }

cleanup() {
  local pid
  for pid in "${pids[@]+"${pids[@]}"}"; do kill -- "-$pid" 2>/dev/null || true; done
  unlock
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
