#define _DEFAULT_SOURCE 1
#include "drawing.h"

#include "include/cncurses.h"
#include "terminal_kind.h"

#include <stdio.h>
#include <string.h>

enum { LONGEST = 128, ATTRIBUTES = 5 };

static struct {
    int colors;
    /* Colours are told by terminfo itself as red, green, blue. */
    bool is_direct;
    /* Default colours by themselves (39, 49). */
    bool has_defaults;
    /* What is cleared takes the ground's colour. */
    bool clears_in_color;
    /* Attributes that do not go with colours. */
    int without_colors;
    const char *place, *right, *foreground, *background, *blanks, *rest, *clear, *hide, *show, *enter, *leave;
    const char *attributes[ATTRIBUTES];
    char reset[LONGEST];
} kind;

/* -1: not known. */
static int at_column, at_row, wanted_column, wanted_row;
static int look_foreground, look_background, look_attributes;
static bool look_is_known;
static int shows_cursor;

static uint8_t buffer[1 << 15];
static size_t used;
/* Where the last thing that was put ended, if it was SGR: the next one joins it. */
static size_t sgr_end;

static void flush(void) {
    gb_send(buffer, used);
    used = 0;
    sgr_end = 0;
}

static void put(const void *bytes, size_t count) {
    if (used + count > sizeof buffer) flush();
    if (count > sizeof buffer) return gb_send(bytes, count);
    memcpy(buffer + used, bytes, count);
    used += count;
}

static void put_text(const char *text) { put(text, strlen(text)); }

/* A capability with its numbers filled in already. */
static void put_capability(const char *capability) {
    char text[LONGEST] = "";
    append_capability(text, sizeof text, capability);
    put_text(text);
}

/* SGR: what follows another one joins it, "ESC [ 1 m ESC [ 4 m" as "ESC [ 1 ; 4 m". */
static void put_look(const char *text) {
    size_t length = strlen(text);
    bool is_sgr = length > 2 && strncmp(text, "\033[", 2) == 0 && text[length - 1] == 'm';
    if (is_sgr && sgr_end == used && used > 0 && used + length <= sizeof buffer) {
        buffer[used - 1] = ';';
        text += 2;
    }
    put_text(text);
    sgr_end = is_sgr ? used : 0;
}

static void put_look_capability(const char *capability) {
    if (capability == NULL) return;
    char text[LONGEST] = "";
    append_capability(text, sizeof text, capability);
    put_look(text);
}

void drawing_begin(void) {
    static const char *const names[ATTRIBUTES] = {"bold", "dim", "sitm", "smul", "rev"};
    /* ncv counts in its own order (terminfo(5)); there is no bit for italics. */
    static const int without[ATTRIBUTES] = {32, 16, 0, 2, 4};
    int excluded = terminal_number("ncv");
    kind.colors = terminal_number("colors");
    kind.foreground = terminal_capability("setaf");
    kind.background = terminal_capability("setab");
    if (kind.colors < 0 || kind.foreground == NULL || kind.background == NULL) kind.colors = 0;
    kind.is_direct = terminal_flag("RGB") && kind.colors > 256;
    const char *both = terminal_capability("op");
    kind.has_defaults = terminal_flag("AX") || (both != NULL && strcmp(both, "\033[39;49m") == 0);
    kind.clears_in_color = terminal_flag("bce");
    kind.without_colors = 0;
    for (int bit = 0; bit < ATTRIBUTES; bit++) {
        kind.attributes[bit] = terminal_capability(names[bit]);
        if (excluded > 0 && (excluded & without[bit])) kind.without_colors |= 1 << bit;
    }
    kind.place = terminal_capability("cup");
    kind.right = terminal_capability("cuf");
    kind.blanks = terminal_capability("ech");
    kind.rest = terminal_capability("el");
    kind.clear = terminal_capability("clear");
    kind.hide = terminal_capability("civis");
    kind.show = terminal_capability("cnorm");
    kind.enter = terminal_capability("smcup");
    kind.leave = terminal_capability("rmcup");
    kind.reset[0] = 0;
    append_capability(kind.reset, sizeof kind.reset, terminal_capability("sgr0"));
    drawing_forget();
}

int gb_colors(void) { return kind.colors; }

bool gb_has_direct_color(void) { return kind.is_direct; }

bool gb_scrolls_at_end(void) { return terminal_flag("am") && !terminal_flag("xenl"); }

void drawing_forget(void) {
    at_column = at_row = -1;
    look_is_known = false;
    shows_cursor = -1;
}

void drawing_enter(void) {
    put_capability(kind.enter);
    flush();
    drawing_forget();
}

void drawing_leave(void) {
    int columns, rows;
    gb_size(&columns, &rows);
    put_text(kind.reset);
    put_capability(capability_with(kind.place, rows - 1, 0));
    put_capability(kind.show);
    put_capability(kind.leave);
    flush();
    drawing_forget();
}

/* Brings the cursor to where it is wanted, the shorter way. */
static void place(void) {
    if (at_row == wanted_row && at_column == wanted_column) return;
    char text[LONGEST] = "";
    append_capability(text, sizeof text, capability_with(kind.place, wanted_row, wanted_column));
    if (at_row == wanted_row && at_column >= 0 && wanted_column > at_column && kind.right != NULL) {
        char right[LONGEST] = "";
        append_capability(right, sizeof right, capability_with(kind.right, wanted_column - at_column, 0));
        if (strlen(right) < strlen(text)) strcpy(text, right);
    } else if (at_row == wanted_row && at_column >= 0 && wanted_column == 0) {
        strcpy(text, "\r");
    }
    put_text(text);
    sgr_end = 0;
    at_row = wanted_row;
    at_column = wanted_column;
}

/* color: as of gb_look. */
static void put_color(const char *capability, int color, bool is_ground) {
    char text[LONGEST] = "";
    int rgb = color & 0xFFFFFF;
    if (color < 0) {
        snprintf(text, sizeof text, "\033[%dm", is_ground ? 49 : 39);
    } else if (!(color & GB_RGB)) {
        append_capability(text, sizeof text, capability_with(capability, color, 0));
    } else if (kind.is_direct) {
        /* There the first eight numbers are the eight of ANSI: an almost black goes for them. */
        append_capability(text, sizeof text, capability_with(capability, rgb < 8 ? 8 : rgb, 0));
    } else {
        snprintf(text, sizeof text, "\033[%d;2;%d;%d;%dm", is_ground ? 48 : 38, rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
    put_look(text);
}

void gb_look(int foreground, int background, int attributes) {
    if (kind.colors == 0 && !((foreground | background) & GB_RGB)) foreground = background = -1;
    if (foreground >= 0 || background >= 0) attributes &= ~kind.without_colors;
    bool is_plain = foreground < 0 && background < 0 && attributes == 0;
    bool was_plain = look_foreground < 0 && look_background < 0 && look_attributes == 0;
    bool drops_color = (foreground < 0 && look_foreground >= 0) || (background < 0 && look_background >= 0);
    if (!look_is_known || (look_attributes & ~attributes) || (drops_color && !kind.has_defaults) ||
        (is_plain && !was_plain)) {
        put_look(kind.reset);
        look_foreground = look_background = -1;
        look_attributes = 0;
        look_is_known = true;
    }
    for (int bit = 0; bit < ATTRIBUTES; bit++) {
        if ((attributes & ~look_attributes) & 1 << bit) put_look_capability(kind.attributes[bit]);
    }
    if (foreground != look_foreground) put_color(kind.foreground, foreground, false);
    if (background != look_background) put_color(kind.background, background, true);
    look_foreground = foreground;
    look_background = background;
    look_attributes = attributes;
}

void gb_look_of_blanks(int background) {
    bool is_seen = look_attributes & (GB_UNDERLINE | GB_REVERSE);
    /* What the blanks do not show may stay as it is for what follows. */
    if (!look_is_known || is_seen) return gb_look(-1, background, 0);
    if (background != look_background) gb_look(look_foreground, background, look_attributes);
}

void gb_move(int column, int row) {
    wanted_column = column;
    wanted_row = row;
}

void gb_text(const uint8_t *bytes, size_t count, int columns, bool is_steady) {
    place();
    put(bytes, count);
    wanted_column += columns;
    /* Behind the last column the cursor is on this line or on the next. */
    at_column = is_steady && wanted_column < columns_now() ? wanted_column : -1;
}

void gb_blanks(int count) {
    bool is_seen = look_attributes & (GB_UNDERLINE | GB_REVERSE);
    if (count > 8 && kind.blanks != NULL && !is_seen && (look_background < 0 || kind.clears_in_color)) {
        place();
        put_capability(capability_with(kind.blanks, count, 0));
        wanted_column += count;
        return;
    }
    while (count > 0) {
        static const uint8_t blanks[] = "                                ";
        int some = count < 32 ? count : 32;
        gb_text(blanks, (size_t)some, some, true);
        count -= some;
    }
}

bool gb_blank_rest(void) {
    bool is_seen = look_attributes & (GB_UNDERLINE | GB_REVERSE);
    if (kind.rest == NULL || is_seen || (look_background >= 0 && !kind.clears_in_color)) return false;
    place();
    put_capability(kind.rest);
    return true;
}

void gb_clear(void) {
    put_look(kind.reset);
    look_foreground = look_background = -1;
    look_attributes = 0;
    look_is_known = true;
    put_capability(kind.clear);
    at_column = at_row = -1;
}

void gb_show(int column, int row, bool is_seen) {
    if (column >= 0) {
        gb_move(column, row);
        place();
    }
    if (shows_cursor != is_seen) put_capability(is_seen ? kind.show : kind.hide);
    shows_cursor = is_seen;
    flush();
}
