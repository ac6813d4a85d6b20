# SPDX-License-Identifier: GPL-3.0-or-later
# Types words and Tab into a zsh with a terminal of its own, and prints what then stands on its command line.
# Usage: zsh -f zsh_completes.zsh FOLDER WORDS: FOLDER has the completion _zmq-crossover.
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "fpath=(${(q)1} \$fpath); autoload -Uz compinit; compinit -u -D"
zpty -w shell "tell() { print -r -- \"\$BUFFER\" > ${(q)1}/completed; exit }; zle -N tell; bindkey '^X' tell; print rea''dy"
zpty -r shell output '*ready*'
zpty -w -n shell "$2"$'\t\x18'
while zpty -r shell output; do :; done
cat "$1/completed"
