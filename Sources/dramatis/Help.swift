/// Texts of `--help` and of a call without a file.
enum Help {
  /// For a call without a file; ten lines.
  static let short = """
    no file
    usage: dramatis FILE         explore a text by who is in it
           COMMAND | dramatis    the same, from a pipe

      dramatis essay.txt         opens it: who is in it left, the paragraphs right
      dramatis actors FILE       prints the actors (also: sections, mentions,
                                 paragraphs, with, text)
      dramatis --help            says more

    arrows and Enter move, Tab changes the pane, / filters, ? helps, q quits
    """

  /// For `--help`.
  static let full = """
    dramatis: explore a text by who is in it

    usage: dramatis [OPTION ...] [FILE]     open FILE, or standard input (also: -)
           dramatis SUBCOMMAND ...          print what was found, for people and programs

    Finds the sections and the actors (people, organisations, groups, places) of a document and
    links every actor to the paragraphs where it appears. Works offline; never changes FILE.

    Keys that matter
      up down, pgup pgdn, home end    move; what is chosen shows on the right at once
      right, enter                    go to the text, at the first mention
      left, esc                       back to the list
      tab, shift-tab                  sections, actors, text
      n N                             next and previous mention of the chosen actor
      enter in the text               choose the actor at the cursor
      space                           mark actors: shows the paragraphs they share
      /                               filter while typing: words, "a phrase", -without, /regex/
      backspace, ctrl-o; alt-right >  back and forward
      v s o m                         whole text, sort, one pane, release the mouse
      d t w c                         doubtful names; topics in a long section; names of the actor,
                                      with reasons; find the actors of a text of more than 128 MB
      ?  q                            all keys, quit

    Options
      --colours N|never|auto  at most N colours: 0, 8, 16 or 256 (NO_COLOR is obeyed too)
      --ascii                 draw frames and bars with ASCII
      --no-mouse              leave the mouse to the terminal from the start
      --encoding NAME         encoding of the text, if detection gets it wrong
      --via COMMAND           shell command that reads the document and prints HTML
      --heading REGEX         matches the first line of each chapter of a plain text: '^Day \\d+'
      --no-cache              neither use nor keep the actors of long texts found earlier
      --as-found              show the text without the corrections that were kept of it
      --beside                keep a new notebook beside FILE, as FILE.dramatis.json
      --corrections NOTEBOOK  use the corrections of this file, and keep new ones there
      --script KEYS           don't open a terminal: feed KEYS and print the frames
      --size COLUMNSxROWS     screen size for --script; 80x24 if not given
      --version, --help, -h   print and quit
      --                      what follows is a file, even if it is named like a subcommand

    Keys of --script: characters are themselves; <down> <up> <left> <right> <home> <end> <pgup>
      <pgdn> <enter> <tab> <s-tab> <esc> <bs> <del> <ins> <f1> <c-o> <a-left> <a-x>; <down*10>
      repeats; <lt> is '<'; <paste some text>, <resize 40x12>, <click 3,5> and <wheelup 3,5> (row,
      column), <shot> prints a frame in between. The first frame and the last are always printed.

    Subcommands: \(ArgumentNames.subcommands.joined(separator: ", ")), help
      dramatis help SUBCOMMAND lists the options of each; they may also stand before it.

    Exit status: 0 done, 1 nothing found, 2 error.

    Examples
      dramatis essay.txt
      pdftotext report.pdf - | dramatis
      dramatis --script '/Vane<enter><tab>n' --size 100x30 novel.txt
      dramatis actors --format json essay.txt

    """
}
