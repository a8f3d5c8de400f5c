/// The terminal in some twenty C functions. The only place that knows ncurses, which this header does not show: its globals and
/// macros do not survive Swift 6.
///
/// What the terminal can is asked of terminfo, the part of ncurses that knows every terminal; what has changed is worked out in Swift
/// and sent as it stands. Input is read as bytes and decoded in Swift: one read may hold many keys, and what an input method sends at
/// once must stay together. One thread only.
///
/// From `gb_open` to `gb_close` the program may end in any way (exit, signal, crash): the terminal is left as it was found.
#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What `gb_open` says.
enum {
    GB_OPENED = 0,
    /// Standard input or output is no terminal.
    GB_NO_TERMINAL = 1,
    /// TERM is not set, or terminfo does not know it.
    GB_UNKNOWN_TERM = 2,
    /// The terminal cannot place its cursor (terminfo `cup`), as TERM=dumb.
    GB_NO_CURSOR = 3,
    GB_FAILED = 4,
};

/// Why `gb_wait` returned: one or more of these, or 0 for the end of the time.
enum {
    GB_INPUT = 1,
    GB_EXTRA = 2,
    GB_SIGNAL = 4,
    GB_WORK = 8,
};

/// Attributes of `gb_look`; the same bits as `TextAttributes` in Swift.
enum {
    GB_BOLD = 1,
    GB_DIM = 2,
    GB_ITALIC = 4,
    GB_UNDERLINE = 8,
    GB_REVERSE = 16,
};

/// A colour of `gb_look` with this bit is red, green and blue in its lower bytes.
enum { GB_RGB = 1 << 24 };

/// Takes the terminal: alternate screen, raw input (Ctrl-C, Ctrl-Z, Ctrl-Q are bytes), bracketed paste, and the mouse
/// (SGR encoding) if wished. Takes the signals as well: those that end a program are reported by `gb_wait`; when nobody asks within
/// two seconds, or at the second one, the terminal is restored and the signal kills. Crashes restore the terminal first.
int gb_open(bool mouse);

/// Gives the terminal back, as found. With `keep_signals` (an editor runs) INT and QUIT are ignored, the others still reported.
/// Does nothing when it is closed.
void gb_close(bool keep_signals);

/// Takes the terminal again after `gb_close`, or after the program was stopped and continued; everything is drawn anew.
void gb_reopen(void);

/// Stops the program as Ctrl-Z does, after `gb_close`; returns when it is continued.
void gb_stop(void);

/// Columns and rows now, asked from the terminal; ncurses follows.
void gb_size(int *columns, int *rows);

/// Colours that the terminal has: 0 (none), 8, 16, 88, 256 or more.
int gb_colors(void);

/// Whether terminfo itself takes colours as red, green and blue (the capability RGB), as xterm-direct does.
bool gb_has_direct_color(void);

/// Whether a character in the last column of the last row moves everything up.
bool gb_scrolls_at_end(void);

/// Whether a locale of that name has UTF-8; true where the system has none of that name.
bool gb_locale_has_utf8(const char *name);

/// From now on the mouse is reported, or left to the terminal.
void gb_take_mouse(bool takes);

/// How what is drawn next looks.
/// - foreground, background: 0...255, `GB_RGB` and a colour, or -1 for the terminal's own.
void gb_look(int foreground, int background, int attributes);

/// The same for blanks, of which the ground alone is seen.
void gb_look_of_blanks(int background);

/// Where what is drawn next begins.
void gb_move(int column, int row);

/// Draws UTF-8 there; nothing is sent before `gb_show`. The place moves on by its columns.
/// - is_steady: every terminal gives it so many columns; behind what is not, the cursor is placed anew.
void gb_text(const uint8_t *bytes, size_t count, int columns, bool is_steady);

/// Draws so many blanks there.
void gb_blanks(int count);

/// Blanks the rest of the row. Returns false, and draws nothing, where that needs the blanks themselves.
bool gb_blank_rest(void);

/// Blanks the screen.
void gb_clear(void);

/// Sends what was drawn, and leaves the cursor at that place, seen or not; column -1 leaves it where it is.
void gb_show(int column, int row, bool is_seen);

/// Waits for input, for `extra_fd` or `work_fd` to be readable or at its end (-1: none), or for a signal. Nothing else wakes it.
/// - extra_fd: for as long as the program runs; once it is broken it wakes nobody any more.
/// - work_fd: of a tool that is running; its end is what is waited for, so it wakes until it is left out.
/// - timeout_ms: -1 for ever.
int gb_wait(int extra_fd, int work_fd, int timeout_ms);

/// The next signal that came (TSTP, CONT, WINCH, or one that ends the program), in order; 0 when there is none.
int gb_next_signal(void);

/// Reads what input there is, without waiting.
/// - returns: bytes read; 0 when there is none now; -1 at the end of input (the terminal is gone).
int gb_read(uint8_t *bytes, size_t room);

/// Sends bytes as they are: bell, OSC 52.
void gb_send(const uint8_t *bytes, size_t count);

#endif
