#include "terminal_kind.h"

#include "include/cncurses.h"

#include <ncurses.h>
#include <unistd.h>

#include <term.h>

int terminal_kind(const char *term) {
    int known = 0;
    if (term == NULL || *term == 0) return GB_UNKNOWN_TERM;
    if (setupterm(term, STDOUT_FILENO, &known) != OK) {
        /* A generic type ("dumb", a printer) is known, but refused here. */
        return known == 1 ? GB_NO_CURSOR : GB_UNKNOWN_TERM;
    }
    const char *cup = tigetstr("cup");
    del_curterm(cur_term);
    return cup == NULL || cup == (char *)-1 ? GB_NO_CURSOR : GB_OPENED;
}
