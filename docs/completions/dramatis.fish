# Completion of dramatis for fish; install as share/fish/vendor_completions.d/dramatis.fish

set -l commands sections actors mentions paragraphs text analyze help
set -l none "not __fish_seen_subcommand_from $commands"
set -l analyze '__fish_seen_subcommand_from analyze'
set -l reading 'not __fish_seen_subcommand_from analyze help'
set -l listing '__fish_seen_subcommand_from sections actors mentions paragraphs'

complete -c dramatis -n $none -a sections -d 'Print the outline'
complete -c dramatis -n $none -a actors -d 'Print the cast'
complete -c dramatis -n $none -a mentions -d 'Print every mention in reading order'
complete -c dramatis -n $none -a paragraphs -d 'Print linked paragraphs, or count them'
complete -c dramatis -n $none -a text -d 'Print the text that offsets refer to'
complete -c dramatis -n $none -a analyze -d 'Analyse a stream of documents'
complete -c dramatis -n $none -a help -d 'Print help for a subcommand'
complete -c dramatis -n '__fish_seen_subcommand_from help' -f \
  -a 'sections actors mentions paragraphs text analyze'

complete -c dramatis -s h -l help -d 'Print help'
complete -c dramatis -l version -d 'Print the version'
complete -c dramatis -n $none -l colours -x -a 'never auto 0 8 16 256' -d 'Use no more colours than this'
complete -c dramatis -n $none -l ascii -d 'Draw frames and bars with ASCII'
complete -c dramatis -n $none -l no-mouse -d 'Leave the mouse to the terminal'
complete -c dramatis -n $none -l no-cache -d 'Do not keep the actors of long texts'
complete -c dramatis -n $reading -l encoding -x -d 'The encoding of the text'
complete -c dramatis -n $reading -l via -x -d 'A command that gives HTML'
complete -c dramatis -n $reading -l heading -x -d 'What begins a chapter'
complete -c dramatis -n $none -l script -x -d 'Feed keys to the explorer'
complete -c dramatis -n $none -l size -x -a '80x24 120x40' -d 'Size of the screen for --script'
complete -c dramatis -n $listing -l format -x -a 'table json jsonl csv' -d 'Form of the output'
complete -c dramatis -n '__fish_seen_subcommand_from mentions paragraphs analyze' -l offsets -x \
  -a 'codepoints bytes' -d 'What places count'
complete -c dramatis -n '__fish_seen_subcommand_from mentions paragraphs' -l actor -x \
  -d 'Only what concerns this actor'
complete -c dramatis -n '__fish_seen_subcommand_from paragraphs' -l section -x \
  -d 'Only paragraphs of this section'
complete -c dramatis -n '__fish_seen_subcommand_from paragraphs' -l filter -x \
  -d 'Only paragraphs that match'
complete -c dramatis -n '__fish_seen_subcommand_from paragraphs' -l count \
  -d 'Print how many there are'
complete -c dramatis -n $analyze -f
complete -c dramatis -n $analyze -l jsonl -d 'Say that lines are JSON'
complete -c dramatis -n $analyze -l jobs -x -d 'Documents at the same time'
complete -c dramatis -n $analyze -l max-doc-bytes -x -d 'Refuse longer documents'
complete -c dramatis -n $analyze -l timeout-per-doc -x -d 'Give a document up after so long'
complete -c dramatis -n $analyze -l line-buffered -d 'Write each answer at once'
complete -c dramatis -n $analyze -l strict -d 'End after the first bad document'
