// ncurses for Swift. Each wrapper says why it is needed; functions that Swift imports unchanged (newterm, doupdate,
// init_extended_pair, ...) are used directly.
#pragma once

#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#ifndef NCURSES_NOMACROS
#define NCURSES_NOMACROS 1
#endif
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>
#include <locale.h>
#include <ncurses.h>
#include <term.h>

// Declared only with _XOPEN_SOURCE, which Swift's Glibc module doesn't define.
extern int wcwidth(wchar_t);

// stdscr, curscr, COLORS and COLOR_PAIRS are mutable globals, which Swift 6 refuses.
static inline WINDOW *cn_stdscr(void) { return stdscr; }
static inline WINDOW *cn_curscr(void) { return curscr; }
static inline int cn_colours(void) { return COLORS; }
static inline int cn_colour_pairs(void) { return COLOR_PAIRS; }

// Not declared without _GNU_SOURCE.
extern int memfd_create(const char *, unsigned);

// A file in memory for ncurses to write to, or -1.
static inline int cn_memory_file(void) {
  return memfd_create("screen", 1 /* MFD_CLOEXEC */);
}

// newterm takes files, and stdin is a mutable global. ncurses reads no keys here.
static inline SCREEN *cn_newterm(const char *type, int output) {
  FILE *file = fdopen(output, "w");
  return file ? newterm(type, file, stdin) : NULL;
}

// Loads the description of a terminal type without starting ncurses; false if none exists.
static inline bool cn_load_description(const char *type, int output) {
  int status = 0;
  return setupterm(type, output, &status) == OK;
}
// For tests that load many.
static inline void cn_free_description(void) { del_curterm(cur_term); }

// Capabilities are macros over the loaded description. Number of colours; 0 if none can be set.
static inline int cn_described_colours(void) {
  bool settable = set_a_foreground && set_a_background && max_colors > 0 && max_pairs > 0;
  return settable && (orig_pair || orig_colors) ? max_colors : 0;
}
// The attributes that can't be combined with colours, as bits of terminfo's `ncv`.
static inline int cn_no_colour_attributes(void) { return no_color_video > 0 ? no_color_video : 0; }
// Whether a character in the last column leaves the cursor there, so that a line break then ends the row.
static inline bool cn_keeps_full_rows(void) { return !auto_right_margin || eat_newline_glitch; }
static inline const char *cn_clear_screen(void) { return clear_screen; }
static inline const char *cn_hide_cursor(void) { return cursor_invisible; }
static inline const char *cn_start_bold(void) { return enter_bold_mode; }
static inline const char *cn_start_dim(void) { return enter_dim_mode; }
static inline const char *cn_start_underline(void) { return enter_underline_mode; }
static inline const char *cn_start_reverse(void) { return enter_reverse_mode; }
static inline const char *cn_start_italic(void) { return enter_italics_mode; }

// tiparm is variadic, which Swift doesn't import. The result is valid until the next call.
static inline const char *cn_cursor_to(int row, int column) {
  return cursor_address ? tiparm(cursor_address, row, column) : NULL;
}
static inline const char *cn_foreground(int colour) {
  return set_a_foreground ? tiparm(set_a_foreground, colour) : NULL;
}
static inline const char *cn_background(int colour) {
  return set_a_background ? tiparm(set_a_background, colour) : NULL;
}

// Attributes are macros with casts, which Swift doesn't import.
static const attr_t CN_BOLD = WA_BOLD;
static const attr_t CN_DIM = WA_DIM;
static const attr_t CN_UNDERLINE = WA_UNDERLINE;
static const attr_t CN_REVERSE = WA_REVERSE;
static const attr_t CN_ITALIC = WA_ITALIC;

// A blank cell in a style. The number of an extended pair goes through an untyped pointer.
static inline cchar_t cn_blank(attr_t attributes, int pair) {
  cchar_t cell;
  memset(&cell, 0, sizeof cell);
  setcchar(&cell, L" ", attributes, (short)(pair > 255 ? 0 : pair), pair > 255 ? &pair : NULL);
  return cell;
}

// Puts the marks of a character into its cell; they end with 0. setcchar would drop a mark that wcwidth counts as a
// second spacing character; the layout has already decided that it is a mark.
static inline void cn_set_marks(cchar_t *cell, const wchar_t *marks, int count) {
  for (int i = 0; i < count && i + 1 < CCHARW_MAX; i++) cell->chars[i + 1] = marks[i];
}

// More capabilities; macros need no search by name, as tigetstr does.
static inline const char *cn_move_cursor(void) { return cursor_address; }
static inline const char *cn_enter_screen(void) { return enter_ca_mode; }
static inline const char *cn_leave_screen(void) { return exit_ca_mode; }
static inline const char *cn_show_cursor(void) { return cursor_normal; }
static inline const char *cn_plain_style(void) { return exit_attribute_mode; }
static inline const char *cn_plain_colours(void) { return orig_pair; }

// The bytes that a key sends, by its index below; NULL if the terminal describes none.
static const int cn_key_count = 24;
static inline const char *cn_key_bytes(int index) {
  const char *bytes[] = {
      key_up, key_down, key_left, key_right, key_home, key_end, key_ppage, key_npage, key_ic,
      key_dc, key_btab, key_enter, key_f1, key_f2, key_f3, key_f4, key_f5, key_f6, key_f7, key_f8,
      key_f9, key_f10, key_f11, key_f12};
  const char *found = index >= 0 && index < cn_key_count ? bytes[index] : NULL;
  return found == (const char *)-1 ? NULL : found;
}
