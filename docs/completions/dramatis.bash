# Completion of dramatis for bash; install as share/bash-completion/completions/dramatis

_dramatis() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command='' values i
  # bash takes "=" for a word of its own.
  [[ $word == = ]] && word=''
  [[ $before == = ]] && before=${COMP_WORDS[COMP_CWORD - 2]}
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in
      --) break ;;
      -*)
        if [[ ${COMP_WORDS[i + 1]} == = ]]; then
          ((i += 2))
        elif _dramatis_values '' "${COMP_WORDS[i]}" >/dev/null; then
          ((i++))
        fi
        ;;
      *) command=${COMP_WORDS[i]}; break ;;
    esac
  done
  if values=$(_dramatis_values "$command" "$before"); then
    COMPREPLY=($(compgen -W "$values" -- "$word"))
    return
  fi
  if [[ $command == help ]]; then
    COMPREPLY=($(compgen -W "$_dramatis_subcommands" -- "$word"))
    return
  fi
  if [[ $word == -* ]]; then
    values=$(_dramatis_options "$command") ||
      values="--colours --ascii --no-mouse --no-cache --as-found --beside --corrections \
        --encoding --via --heading --script --size"
    COMPREPLY=($(compgen -W "$values --help --version" -- "$word"))
    return
  fi
  compopt -o filenames 2>/dev/null
  local IFS=$'\n'
  COMPREPLY=($(compgen -f -- "$word"))
  if [[ $command == '' ]]; then
    COMPREPLY+=($(compgen -W "${_dramatis_subcommands// /$'\n'}"$'\nhelp' -- "$word"))
  fi
}

# subcommands: written by the tests, see ARCHITECTURE.md
_dramatis_subcommands='sections actors mentions paragraphs with text analyze'

# The options of a subcommand.
_dramatis_options() {
  case $1 in
    sections) echo '--encoding --via --heading --corrections --as-found --format --actor --section --filter --kind' ;;
    actors) echo '--encoding --via --heading --corrections --as-found --format --actor --section --filter --kind --sort --per-section' ;;
    mentions) echo '--encoding --via --heading --corrections --as-found --format --offsets --actor --section --filter --kind --context --sort' ;;
    paragraphs) echo '--encoding --via --heading --corrections --as-found --format --offsets --actor --section --filter --kind --count' ;;
    with) echo '--encoding --via --heading --corrections --as-found --format --offsets --actor --section --filter --kind --sort --limit' ;;
    text) echo '--encoding --via --heading --corrections --as-found' ;;
    analyze) echo '--jsonl --jobs --offsets --corrections --as-found --max-doc-bytes --timeout-per-doc --line-buffered --strict' ;;
    *) return 1 ;;
  esac
}

# The values of an option that takes one, in a subcommand; without a subcommand those in any.
_dramatis_values() {
  case "$1 $2" in
    *' --actor') echo '' ;;
    *' --colours') echo 'never auto 0 8 16 256' ;;
    *' --context') echo '' ;;
    *' --corrections') echo '' ;;
    *' --encoding') echo '' ;;
    *' --filter') echo '' ;;
    'sections --format') echo 'table json jsonl csv' ;;
    'actors --format') echo 'table json jsonl csv' ;;
    'mentions --format') echo 'table json jsonl csv' ;;
    'paragraphs --format') echo 'table json jsonl csv' ;;
    'with --format') echo 'table json jsonl csv graphml gexf dot' ;;
    *' --format') echo 'table json jsonl csv graphml gexf dot' ;;
    *' --heading') echo '' ;;
    *' --jobs') echo '' ;;
    *' --kind') echo 'person organisation group place other' ;;
    *' --limit') echo '' ;;
    *' --max-doc-bytes') echo '' ;;
    *' --offsets') echo 'codepoints bytes' ;;
    *' --script') echo '' ;;
    *' --section') echo '' ;;
    *' --size') echo '80x24 120x40' ;;
    'actors --sort') echo 'mentions appearance name' ;;
    'mentions --sort') echo 'place before after wording' ;;
    'with --sort') echo 'score paragraphs sentences first name' ;;
    *' --sort') echo 'mentions appearance name place before after wording score paragraphs sentences first' ;;
    *' --timeout-per-doc') echo '' ;;
    *' --via') echo '' ;;
    *) return 1 ;;
  esac
}
# end of subcommands

complete -F _dramatis dramatis
