/* What terminfo knows of the terminal. Apart from cncurses.c, because <term.h> makes macros of words like "columns" and "lines". */
#ifndef CNCURSES_TERMINAL_KIND_H
#define CNCURSES_TERMINAL_KIND_H

#include <stdbool.h>
#include <stddef.h>

/* GB_OPENED when terminfo knows the terminal and it can place its cursor, else GB_UNKNOWN_TERM or GB_NO_CURSOR. From then on the
   other functions tell of it. */
int terminal_kind(const char *term);

/* A capability by its name in terminfo(5), or NULL where the terminal has it not. */
const char *terminal_capability(const char *name);

/* Whether a flag is set, and a number, -1 where there is none. RGB, which may be either, counts as set in any form. */
bool terminal_flag(const char *name);
int terminal_number(const char *name);

/* A capability with its one or two numbers filled in. */
const char *capability_with(const char *capability, int first, int second);

/* A capability without its padding, "$<5>", and without the switches of character sets, which nothing here changes; behind what
   is there already. */
void append_capability(char *to, size_t room, const char *capability);

#endif
