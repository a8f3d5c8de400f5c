/* Signals while the terminal is ours: what ends the program restores it first. */
#ifndef CNCURSES_SIGNALS_H
#define CNCURSES_SIGNALS_H

#include <stdbool.h>
#include <termios.h>

/* Installs the handlers; again after somebody else (newterm, an editor) has changed them. False when no pipe can be had. */
bool signals_take(void);

/* From now on, ending restores: these modes, these bytes. */
void signals_arm(const struct termios *found, const char *restore);

/* Ending restores nothing any more. Gives the handlers back, too, unless kept. */
void signals_release(bool keep);

/* Readable when there is a signal to take with signals_next. */
int signals_pipe(void);

/* The next signal that came; 0 when there is none. */
int signals_next(void);

/* Stops the process group as the terminal would, and returns when it is continued. */
void signals_stop(void);

#endif
