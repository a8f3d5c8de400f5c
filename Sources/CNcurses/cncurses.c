#define _DEFAULT_SOURCE 1
#include "include/cncurses.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "drawing.h"
#include "signals.h"
#include "terminal_kind.h"

static bool is_known;
static bool is_open;
static bool wants_mouse;
static struct termios found;
static int watched_out = -1;
static int known_columns, known_rows;

/* SGR mouse: 1000 press, release and wheel; 1006 decimal places, so no column is too far. */
#define MOUSE_ON "\033[?1000h\033[?1006h"
#define MOUSE_OFF "\033[?1006l\033[?1000l"
#define PASTE_ON "\033[?2004h"
#define PASTE_OFF "\033[?2004l"

bool gb_locale_has_utf8(const char *name) {
    locale_t locale = newlocale(LC_CTYPE_MASK, name, (locale_t)0);
    if (locale == (locale_t)0) return true;
    bool has = strcmp(nl_langinfo_l(CODESET, locale), "UTF-8") == 0;
    freelocale(locale);
    return has;
}

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

static void hand_over_to_signals(void) {
    char restore[256] = MOUSE_OFF PASTE_OFF;
    append_capability(restore, sizeof restore, terminal_capability("sgr0"));
    append_capability(restore, sizeof restore, terminal_capability("op"));
    append_capability(restore, sizeof restore, terminal_capability("cnorm"));
    append_capability(restore, sizeof restore, terminal_capability("rmcup"));
    signals_arm(&found, restore);
}

/* Keys as bytes, nothing echoed, nothing translated. */
static void enter_raw_mode(void) {
    struct termios raw = found;
    raw.c_iflag &= ~(tcflag_t)(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON);
    raw.c_oflag &= ~(tcflag_t)OPOST;
    raw.c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
    raw.c_cc[VMIN] = 1;
    raw.c_cc[VTIME] = 0;
    tcsetattr(STDIN_FILENO, TCSADRAIN, &raw);
}

static void enter_modes(void) {
    hand_over_to_signals();
    enter_raw_mode();
    drawing_enter();
    send_text(PASTE_ON);
    if (wants_mouse) send_text(MOUSE_ON);
    is_open = true;
}

static void close_at_exit(void) { gb_close(false); }

int gb_open(bool mouse) {
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return GB_NO_TERMINAL;
    if (tcgetattr(STDIN_FILENO, &found) != 0) return GB_NO_TERMINAL;
    const char *term = getenv("TERM");
    int kind = terminal_kind(term);
    if (kind != GB_OPENED) return kind;

    drawing_begin();
    is_known = true;

    /* Before the second screen is taken: from here on every end restores. */
    if (!signals_take()) return GB_FAILED;
    wants_mouse = mouse;
    atexit(close_at_exit);
    enter_modes();
    return GB_OPENED;
}

void gb_close(bool keep_signals) {
    if (is_open) {
        is_open = false;
        send_text(MOUSE_OFF PASTE_OFF);
        drawing_leave();
        tcsetattr(STDIN_FILENO, TCSADRAIN, &found);
    }
    signals_release(keep_signals);
}

void gb_reopen(void) {
    if (!is_known) return;
    if (!is_open) tcgetattr(STDIN_FILENO, &found);
    signals_take();
    enter_modes();
}

void gb_take_mouse(bool takes) {
    if (takes == wants_mouse) return;
    wants_mouse = takes;
    if (is_open) send_text(takes ? MOUSE_ON : MOUSE_OFF);
}

int columns_now(void) { return known_columns; }

void gb_stop(void) { signals_stop(); }

void gb_size(int *columns, int *rows) {
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0) {
        known_columns = size.ws_col;
        known_rows = size.ws_row;
    } else if (known_columns == 0) {
        known_columns = terminal_number("cols") > 0 ? terminal_number("cols") : 80;
        known_rows = terminal_number("lines") > 0 ? terminal_number("lines") : 24;
    }
    *columns = known_columns;
    *rows = known_rows;
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
