/* Apart from cncurses.c, because <term.h> makes macros of words like "columns" and "lines". */
#ifndef CNCURSES_TERMINAL_KIND_H
#define CNCURSES_TERMINAL_KIND_H

/* GB_OPENED when terminfo knows the terminal and it can place its cursor, else GB_UNKNOWN_TERM or GB_NO_CURSOR. Asked before
   newterm, which says only yes or no. */
int terminal_kind(const char *term);

#endif
