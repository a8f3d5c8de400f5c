/* What is sent to the terminal: places, looks and text, as few bytes of them as do. */
#ifndef CNCURSES_DRAWING_H
#define CNCURSES_DRAWING_H

#include <stdbool.h>

/* Asks terminfo what drawing needs, once the terminal is known. */
void drawing_begin(void);

/* Something else has written on the terminal: neither the cursor's place nor the look is known. */
void drawing_forget(void);

/* Takes the terminal's second screen, or gives it back with the cursor below everything. */
void drawing_enter(void);
void drawing_leave(void);

/* The columns that gb_size has told last. */
int columns_now(void);

#endif
