# Completion of dramatis for bash; install as share/bash-completion/completions/dramatis

_dramatis() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command='' options i
  # bash takes "=" for a word of its own.
  [[ $word == = ]] && word=''
  [[ $before == = ]] && before=${COMP_WORDS[COMP_CWORD - 2]}
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in
      sections | actors | mentions | paragraphs | text | analyze | help) command=${COMP_WORDS[i]}; break ;;
      -*) ;;
      *) break ;;
    esac
  done
  COMPREPLY=()
  case $before in
    --format) COMPREPLY=($(compgen -W 'table json jsonl csv' -- "$word")); return ;;
    --offsets) COMPREPLY=($(compgen -W 'codepoints bytes' -- "$word")); return ;;
    --colours) COMPREPLY=($(compgen -W 'never auto 0 8 16 256' -- "$word")); return ;;
    --actor | --section | --filter | --script | --size | --encoding | --via | --heading | --jobs | --max-doc-bytes | --timeout-per-doc) return ;;
  esac
  case $command in
    sections | actors) options='--format --encoding --via --heading' ;;
    mentions) options='--format --offsets --actor --encoding --via --heading' ;;
    paragraphs) options='--format --offsets --actor --section --filter --count --encoding --via --heading' ;;
    text) options='--encoding --via --heading' ;;
    analyze)
      options='--jsonl --jobs --offsets --max-doc-bytes --timeout-per-doc --line-buffered --strict'
      ;;
    help) COMPREPLY=($(compgen -W 'sections actors mentions paragraphs text analyze' -- "$word")); return ;;
    *) options='--colours --ascii --no-mouse --no-cache --encoding --via --heading --script --size' ;;
  esac
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$options --help --version" -- "$word"))
    return
  fi
  compopt -o filenames 2>/dev/null
  local IFS=$'\n'
  COMPREPLY=($(compgen -f -- "$word"))
  if ((COMP_CWORD == 1)); then
    COMPREPLY+=($(compgen -W $'sections\nactors\nmentions\nparagraphs\ntext\nanalyze\nhelp' -- "$word"))
  fi
}

complete -F _dramatis dramatis
