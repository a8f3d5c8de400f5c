#define _DEFAULT_SOURCE 1
#include "include/cncurses.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include "signals.h"
#include "terminal_kind.h"

static SCREEN *screen;
static bool is_open;
static bool wants_mouse;
static struct termios found;
static int watched_out = -1;

/* SGR mouse: 1000 press, release and wheel; 1006 decimal places, so no column is too far. */
#define MOUSE_ON "\033[?1000h\033[?1006h"
#define MOUSE_OFF "\033[?1006l\033[?1000l"
#define PASTE_ON "\033[?2004h"
#define PASTE_OFF "\033[?2004l"

static void use_utf8_locale(void) {
    /* LC_CTYPE alone: a decimal comma from LC_NUMERIC would change how numbers are read. */
    setlocale(LC_CTYPE, "");
    if (!gb_is_utf8() && !setlocale(LC_CTYPE, "C.UTF-8")) {
        setlocale(LC_CTYPE, "C.utf8");
    }
}

bool gb_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

int gb_scalar_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

void gb_send(const uint8_t *bytes, size_t count) {
    while (count > 0) {
        ssize_t sent = write(STDOUT_FILENO, bytes, count);
        if (sent < 0 && errno == EINTR) continue;
        if (sent < 0 && errno == EAGAIN) {
            struct pollfd out = {.fd = STDOUT_FILENO, .events = POLLOUT};
            if (poll(&out, 1, 1000) > 0 && !(out.revents & (POLLERR | POLLHUP | POLLNVAL))) continue;
        }
        if (sent <= 0) return;
        bytes += sent;
        count -= (size_t)sent;
    }
}

static void send_text(const char *text) { gb_send((const uint8_t *)text, strlen(text)); }

/* A terminfo string without its padding, "$<5>", behind what is there already. */
static void append(char *to, size_t room, const char *capability) {
    if (capability == NULL || capability == (char *)-1) return;
    size_t length = strlen(to);
    while (*capability && length + 1 < room) {
        if (capability[0] == '$' && capability[1] == '<') {
            const char *end = strchr(capability, '>');
            if (end != NULL) {
                capability = end + 1;
                continue;
            }
        }
        to[length++] = *capability++;
    }
    to[length] = 0;
}

static void hand_over_to_signals(void) {
    char restore[256] = MOUSE_OFF PASTE_OFF;
    append(restore, sizeof restore, tigetstr("sgr0"));
    append(restore, sizeof restore, tigetstr("op"));
    append(restore, sizeof restore, tigetstr("cnorm"));
    append(restore, sizeof restore, tigetstr("rmcup"));
    signals_arm(&found, restore);
}

static void enter_modes(void) {
    send_text(PASTE_ON);
    if (wants_mouse) send_text(MOUSE_ON);
    hand_over_to_signals();
    is_open = true;
}

static void close_at_exit(void) { gb_close(false); }

int gb_open(bool mouse) {
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return GB_NO_TERMINAL;
    if (tcgetattr(STDIN_FILENO, &found) != 0) return GB_NO_TERMINAL;
    use_utf8_locale();

    const char *term = getenv("TERM");
    int kind = terminal_kind(term);
    if (kind != GB_OPENED) return kind;

    /* Before newterm, which sends the alternate screen: from here on every end restores. */
    if (!signals_take()) return GB_FAILED;
    use_env(FALSE);
    use_tioctl(TRUE);
    screen = newterm(term, stdout, stdin);
    if (screen == NULL) {
        signals_release(false);
        return GB_FAILED;
    }
    signals_take();
    raw();
    noecho();
    nonl();
    typeahead(-1);
    leaveok(stdscr, FALSE);
    scrollok(stdscr, FALSE);
    if (has_colors()) {
        start_color();
        use_default_colors();
    }
    int columns, rows;
    gb_size(&columns, &rows);
    wants_mouse = mouse;
    atexit(close_at_exit);
    refresh();
    enter_modes();
    return GB_OPENED;
}

void gb_close(bool keep_signals) {
    if (is_open) {
        is_open = false;
        send_text(MOUSE_OFF PASTE_OFF);
        curs_set(1);
        endwin();
        tcsetattr(STDIN_FILENO, TCSADRAIN, &found);
    }
    signals_release(keep_signals);
}

void gb_reopen(void) {
    if (screen == NULL) return;
    if (!is_open) tcgetattr(STDIN_FILENO, &found);
    if (is_open) endwin();
    signals_take();
    reset_prog_mode();
    int columns, rows;
    gb_size(&columns, &rows);
    clearok(curscr, TRUE);
    refresh();
    enter_modes();
}

void gb_stop(void) { signals_stop(); }

void gb_size(int *columns, int *rows) {
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0) {
        if (size.ws_col != COLS || size.ws_row != LINES) resizeterm(size.ws_row, size.ws_col);
    }
    *columns = COLS;
    *rows = LINES;
}

int gb_colors(void) { return has_colors() ? COLORS : 0; }

void gb_draw(int column, int row, const uint32_t *scalars, size_t count, int foreground, int background, int attributes) {
    attr_t look = A_NORMAL;
    if (attributes & GB_BOLD) look |= A_BOLD;
    if (attributes & GB_DIM) look |= A_DIM;
    if (attributes & GB_ITALIC) look |= A_ITALIC;
    if (attributes & GB_UNDERLINE) look |= A_UNDERLINE;
    if (attributes & GB_REVERSE) look |= A_REVERSE;
    int pair = 0;
    if (has_colors() && (foreground >= 0 || background >= 0)) {
        /* A terminal of 8 colours shows the bright ones in bold. */
        if (foreground >= 8 && COLORS <= 8) look |= A_BOLD;
        if (foreground >= COLORS) foreground &= 7;
        if (background >= COLORS) background &= 7;
        pair = alloc_pair(foreground, background);
        if (pair < 0) pair = 0;
    }
    wattr_set(stdscr, look, 0, &pair);
    mvaddnwstr(row, column, (const wchar_t *)scalars, (int)count);
}

void gb_show(int cursor_column, int cursor_row, bool whole) {
    if (!is_open) return;
    if (whole) clearok(curscr, TRUE);
    if (cursor_column >= 0) wmove(stdscr, cursor_row, cursor_column);
    curs_set(cursor_column >= 0 ? 1 : 0);
    refresh();
}

int gb_wait(int extra_fd, int work_fd, int timeout_ms) {
    struct pollfd from[4] = {
        {.fd = STDIN_FILENO, .events = POLLIN},
        {.fd = signals_pipe(), .events = POLLIN},
        {.fd = extra_fd == watched_out ? -1 : extra_fd, .events = POLLIN},
        {.fd = work_fd, .events = POLLIN},
    };
    /* Interrupted by a signal: its pipe has it, so one more look tells. */
    while (poll(from, 4, timeout_ms) < 0) {
        if (errno != EINTR) return GB_INPUT;
        timeout_ms = 0;
    }
    int reasons = 0;
    if (from[0].revents) reasons |= GB_INPUT;
    if (from[1].revents) reasons |= GB_SIGNAL;
    if (from[2].revents) reasons |= GB_EXTRA;
    if (from[3].revents) reasons |= GB_WORK;
    /* A descriptor that is broken would wake us for ever. */
    if (from[2].revents & (POLLERR | POLLNVAL | POLLHUP)) watched_out = extra_fd;
    return reasons;
}

int gb_next_signal(void) { return signals_next(); }

int gb_read(uint8_t *bytes, size_t room) {
    struct pollfd from = {.fd = STDIN_FILENO, .events = POLLIN};
    int ready = poll(&from, 1, 0);
    if (ready == 0 || (ready < 0 && errno == EINTR)) return 0;
    ssize_t count = read(STDIN_FILENO, bytes, room);
    if (count > 0) return (int)count;
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) return 0;
    return -1;
}
