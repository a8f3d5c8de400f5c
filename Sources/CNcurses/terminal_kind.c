#include "terminal_kind.h"

#include "include/cncurses.h"

#include <ncurses.h>
#include <string.h>
#include <unistd.h>

#include <term.h>

int terminal_kind(const char *term) {
    int known = 0;
    if (term == NULL || *term == 0) return GB_UNKNOWN_TERM;
    if (setupterm(term, STDOUT_FILENO, &known) != OK) {
        /* A generic type ("dumb", a printer) is known, but refused here. */
        return known == 1 ? GB_NO_CURSOR : GB_UNKNOWN_TERM;
    }
    return terminal_capability("cup") == NULL ? GB_NO_CURSOR : GB_OPENED;
}

const char *terminal_capability(const char *name) {
    const char *found = tigetstr(name);
    return found == (const char *)-1 ? NULL : found;
}

bool terminal_flag(const char *name) {
    return tigetflag(name) > 0 || tigetnum(name) > 0 || terminal_capability(name) != NULL;
}

int terminal_number(const char *name) { return tigetnum(name) < 0 ? -1 : tigetnum(name); }

const char *capability_with(const char *capability, int first, int second) {
    return capability == NULL ? NULL : tiparm(capability, first, second);
}

/* How many bytes of it are no part of what is sent: padding, "ESC ( B" and SI. */
static size_t left_out(const char *text) {
    if (strncmp(text, "\033(B", 3) == 0) return 3;
    if (*text == '\017') return 1;
    if (strncmp(text, "$<", 2) != 0) return 0;
    const char *end = strchr(text, '>');
    return end == NULL ? 0 : (size_t)(end + 1 - text);
}

void append_capability(char *to, size_t room, const char *capability) {
    if (capability == NULL) return;
    size_t length = strlen(to);
    while (*capability && length + 1 < room) {
        size_t skipped = left_out(capability);
        if (skipped == 0) to[length++] = *capability++;
        capability += skipped;
    }
    to[length] = 0;
}
