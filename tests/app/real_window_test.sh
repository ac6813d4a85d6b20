#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Drives the program in a real window as a person would: Quick preset, Start, points appear, a verdict, PNG and CSV.
# Usage: xvfb-run -a -s "-screen 0 1600x1000x24" real_window_test.sh PROGRAM
set -eu

program=$1
folder=$(mktemp -d)
export HOME="$folder" XDG_CONFIG_HOME="$folder/config" XDG_RUNTIME_DIR="$folder"
copy_blue='#0072B2'
recording_red='#B31212'

cleanup() {
    [ -z "${program_pid:-}" ] || kill "$program_pid" 2>/dev/null || true
    [ -z "${manager_pid:-}" ] || kill "$manager_pid" 2>/dev/null || true
    rm -rf "$folder"
}
trap cleanup EXIT

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}

# until_true SECONDS WHAT COMMAND...: ends the test when the command stays false so long.
until_true() {
    tries=$(($1 * 10))
    what=$2
    shift 2
    until "$@"; do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || fail "$what"
        [ -z "${program_pid:-}" ] || kill -0 "$program_pid" 2>/dev/null || fail "the program ended while waiting: $what"
        sleep 0.1
    done
}

manager_ready() { xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'; }
find_window() {
    window=$(xdotool search --onlyvisible --pid "$program_pid" --name 'ZeroMQ Crossover' 2>/dev/null | tail -n 1)
    [ -n "$window" ]
}
title() { xdotool getwindowname "$window"; }
title_has() { title | grep -q "$1"; }
title_has_not() { ! title_has "$1"; }
focused() { [ "$(xdotool getwindowfocus 2>/dev/null)" = "$window" ]; }
# Do Not Save, as soon as the question is there; elsewhere the key does no harm.
opened_without_saving() { xdotool key --clearmodifiers alt+d && title_has '^kept.*Throughput: '; }
dialog_open() { xdotool search --onlyvisible --name "$1" >/dev/null 2>&1; }
dialog_closed() { ! dialog_open "$1"; }

# How many pixels of a picture have a colour.
pixels() { convert "$1" -fill black +opaque "$2" -fill white -opaque "$2" -format '%[fx:round(mean*w*h)]' info:; }
blue_on_screen() { import -window "$window" "$folder/screen.png" && pixels "$folder/screen.png" "$copy_blue"; }
red_on_screen() { import -window root "$folder/screen.png" && pixels "$folder/screen.png" "$recording_red"; }
recording_marked() { [ "$(red_on_screen)" -gt 1000 ]; }
recording_unmarked() { [ "$(red_on_screen)" -lt 100 ]; }
more_blue_than() { [ "$(blue_on_screen)" -gt "$1" ]; }

# save KEYS TITLE FILE: an export through its dialog.
save() {
    xdotool key --clearmodifiers "$1"
    until_true 20 "no dialog '$2'" dialog_open "$2"
    sleep 0.5 # the dialog is on the screen; its name field takes the keyboard a moment later
    xdotool key --clearmodifiers ctrl+a
    xdotool type --delay 20 "$3"
    xdotool key --clearmodifiers Return
    until_true 20 "the dialog '$2' stays open" dialog_closed "$2"
    until_true 20 "$3 was not written" test -s "$3"
}

openbox >/dev/null 2>&1 &
manager_pid=$!
until_true 30 'the window manager did not start' manager_ready # it loses windows that appear while it starts
"$program" &
program_pid=$!
until_true 30 'no window appeared' find_window
until_true 30 'the window never had the keyboard' focused

xdotool key --clearmodifiers alt+p
xdotool key --clearmodifiers Home
sleep 0.3
empty=$(blue_on_screen)
xdotool key --clearmodifiers F5
until_true 30 'the sweep did not start' title_has '%'
until_true 30 'no points appeared while the sweep ran' more_blue_than $((empty + 200))
title_has '%' || fail 'the sweep was over before points were seen'
until_true 120 'no verdict appeared' title_has 'Throughput: '
printf 'verdict: %s\n' "$(title)"

# What was measured, once more for an audience, and back.
xdotool key --clearmodifiers F9
until_true 20 'the replay is not marked as a recording' recording_marked
xdotool key --clearmodifiers Escape
until_true 20 'the mark of the recording stays' recording_unmarked
xdotool key --clearmodifiers Escape
until_true 20 'the window never had the keyboard again' focused

save ctrl+shift+e 'Export all charts' "$folder/charts.png"
save ctrl+e 'Export all samples' "$folder/samples.csv"
[ "$(identify -format '%wx%h' "$folder/charts.png")" = 3200x2080 ] || fail 'the picture has another size'
[ "$(pixels "$folder/charts.png" "$copy_blue")" -gt 2000 ] || fail 'the picture shows no copy points'
rows=$(wc -l <"$folder/samples.csv")
[ "$rows" -eq 289 ] || fail "the CSV has $rows lines; a Quick sweep has a header and 9 sizes x 8 rounds x 2 tests x 2 arms"
head -n 1 "$folder/samples.csv" | grep -q '^size,count,copy,poll,transport,sends,throughput,latency,release,round,burst,' ||
    fail 'the CSV begins with other columns'
"$program" analyze "$folder/samples.csv" >"$folder/analysis.txt" || fail 'the CSV cannot be analysed'
grep -q 'Latency' "$folder/analysis.txt" || fail 'the CSV holds no latencies'

# Kept, measured anew, stopped, and opened again: by keys alone.
save ctrl+s 'Save session' "$folder/kept.zxo"
until_true 20 'the session has no name in the title' title_has '^kept'
xdotool key --clearmodifiers F7
xdotool key --clearmodifiers F8
xdotool key --clearmodifiers F5
until_true 30 'the second sweep did not start' title_has '%'
xdotool key --clearmodifiers Escape
until_true 30 'Escape did not stop the sweep' title_has_not '%'
xdotool key --clearmodifiers ctrl+o
until_true 20 'no dialog to open a file' dialog_open '^Open'
sleep 0.5
xdotool type --delay 20 "$folder/kept.zxo"
xdotool key --clearmodifiers Return
until_true 20 'the session was not opened' opened_without_saving

until_true 20 'the question stays open' dialog_closed '^Open'
until_true 20 'the window never had the keyboard after opening' focused

xdotool key --clearmodifiers ctrl+q
tries=100
while kill -0 "$program_pid" 2>/dev/null; do
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || fail 'Ctrl+Q did not end the program'
    sleep 0.1
done
wait "$program_pid" || fail "the program ended with exit code $?"
program_pid=
printf 'passed\n'
