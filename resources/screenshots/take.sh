#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the pictures of README and manual again: ./dev pictures. The window shows the sample; several combinations, security
# and pyzmq are measured for it (7 minutes), so take them on an idle machine.
# Usage: take.sh PROGRAM
set -eu

program=$1
python3 -c 'import zmq' 2>/dev/null || {
    echo "The python3 in PATH has no zmq (python3-zmq), which one of the pictures measures." >&2
    exit 1
}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here/../sample/sample.zxo.gz" "$work" # its folder is in no picture

# picture NAME COLOURS SESSION KEYS...: the window with a session, after these keys. COLOURS: 1 light, 2 dark, as window.ini
# has it.
picture() {
    name=$1
    colours=$2
    session=$3
    shift 3
    mkdir -p "$work/config/zmq-crossover"
    printf '[window]\ncolourScheme=%s\n' "$colours" >"$work/config/zmq-crossover/window.ini"
    xvfb-run -a -s "-screen 0 1400x900x24" env XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data" \
        sh -c '
            program=$1 session=$2 file=$3
            shift 3
            openbox &
            cd "${session%/*}"
            "$program" "${session##*/}" &
            shown=$!
            window=$(timeout 20 xdotool search --sync --onlyvisible --name "ZeroMQ Crossover" | tail -n 1)
            xdotool windowsize --sync "$window" 1400 900 windowmove "$window" 0 0 windowfocus "$window"
            sleep 2
            for key in "$@"; do xdotool key "$key"; sleep 3; done
            xdotool mousemove 1399 899
            sleep 1
            import -window root "$file"
            kill "$shown"
        ' sh "$program" "$work/$session" "$work/$name.png" "$@" >/dev/null 2>&1
    convert "$work/$name.png" -strip "$here/$name.png"
}

# drawn NAME FILE OPTIONS...: an exported chart, without the session inside.
drawn() {
    name=$1
    shift
    "$program" export "$@" -o "$work/$name.png" >/dev/null
    convert "$work/$name.png" -strip "$here/$name.png"
}

picture window 1 sample.zxo.gz
picture window-dark 2 sample.zxo.gz
picture why 1 sample.zxo.gz ctrl+3
picture presenter 2 sample.zxo.gz F11 F9

"$program" sweep --quiet --transport ipc,tcp --release shared,pooled,owned --session "$work/combinations.zxo" >/dev/null
picture combinations 1 combinations.zxo ctrl+8

"$program" sweep --quiet --transport tcp --security plain,curve --session "$work/security.zxo" >/dev/null
drawn curve "$work/security.zxo" --together --chart throughput --scale 1
"$program" sweep --quiet --session "$work/here.zxo" >/dev/null
"$program" sweep --quiet --sender pyzmq --session "$work/pyzmq.zxo" >/dev/null
drawn pyzmq "$work/here.zxo" --over "$work/pyzmq.zxo" --together --chart sends
ls "$here"/*.png
