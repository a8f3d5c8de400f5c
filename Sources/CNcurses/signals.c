#define _DEFAULT_SOURCE 1
#include "signals.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Somebody asks us to end, or sends what would end us without a word: the loop should do it. */
static const int endings[] = {SIGINT,  SIGTERM,   SIGHUP,  SIGQUIT, SIGUSR1,  SIGUSR2,
                              SIGPROF, SIGVTALRM, SIGPOLL, SIGPWR,  SIGSTKFLT};
/* The loop should know. */
static const int notices[] = {SIGTSTP, SIGCONT, SIGWINCH};
/* The program is broken, nothing but the terminal can be saved. Swift traps are SIGILL or SIGTRAP. Not SIGXFSZ: the program
   ignores it, and lives; the write that went too far says so. */
static const int crashes[] = {SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGSYS, SIGXCPU};

#define COUNT(list) (sizeof(list) / sizeof(list)[0])
#define SECONDS_TO_END 2

static struct sigaction before[NSIG];
static bool taken[NSIG];
static int ends[2] = {-1, -1};

/* What a handler reads is written while it cannot run, or is one machine word. */
static volatile sig_atomic_t armed;
static volatile sig_atomic_t pending_end;
static struct termios found_modes;
static char restore_bytes[256];
static size_t restore_count;

/* Async-signal-safe: write, tcsetattr, sigaction only (POSIX.1-2017, 2.4.3). */
static void restore_terminal(void) {
    if (!armed) return;
    armed = 0;
    /* From the background, changing the modes would stop us instead. */
    struct sigaction ignore;
    memset(&ignore, 0, sizeof ignore);
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGTTOU, &ignore, NULL);
    size_t sent = 0;
    while (sent < restore_count) {
        /* Not for ever: output may be held (Ctrl-S), or the reader gone. */
        struct pollfd out = {.fd = STDOUT_FILENO, .events = POLLOUT};
        if (poll(&out, 1, 500) <= 0) break;
        ssize_t count = write(STDOUT_FILENO, restore_bytes + sent, restore_count - sent);
        if (count <= 0 && errno != EINTR) break;
        if (count > 0) sent += (size_t)count;
    }
    tcsetattr(STDIN_FILENO, TCSANOW, &found_modes);
}

/* Dies of the signal, so that whoever waits for us learns why. */
static void die_of(int number) {
    struct sigaction standard;
    memset(&standard, 0, sizeof standard);
    standard.sa_handler = SIG_DFL;
    sigaction(number, &standard, NULL);
    sigset_t only;
    sigemptyset(&only);
    sigaddset(&only, number);
    sigprocmask(SIG_UNBLOCK, &only, NULL);
    raise(number);
    _exit(128 + number);
}

static void tell(int number) {
    int saved = errno;
    unsigned char byte = (unsigned char)number;
    /* A full pipe has enough to wake the loop. */
    ssize_t ignored = write(ends[1], &byte, 1);
    (void)ignored;
    errno = saved;
}

static void on_ending(int number) {
    if (!armed) {
        /* An editor has the terminal; Ctrl-C is meant for it. */
        if (number == SIGINT || number == SIGQUIT) return;
    } else if (pending_end) {
        restore_terminal();
        die_of(number);
    }
    pending_end = number;
    alarm(SECONDS_TO_END);
    tell(number);
}

/* The loop is stuck. */
static void on_alarm(int number) {
    (void)number;
    if (!pending_end) return;
    restore_terminal();
    die_of(pending_end);
}

static void on_crash(int number) {
    restore_terminal();
    /* Whoever had it before (Swift's backtrace) goes on; a fault comes again by itself, the rest by raise. */
    sigaction(number, &before[number], NULL);
    raise(number);
}

static void install(int number, void (*handler)(int), int flags, bool even_if_ignored) {
    struct sigaction now;
    if (sigaction(number, NULL, &now) != 0) return;
    if (!taken[number]) {
        before[number] = now;
        taken[number] = true;
    }
    /* nohup stays nohup; the end of input ends us then. */
    if (before[number].sa_handler == SIG_IGN && !even_if_ignored) return;
    struct sigaction ours;
    memset(&ours, 0, sizeof ours);
    ours.sa_handler = handler;
    ours.sa_flags = flags;
    sigemptyset(&ours.sa_mask);
    sigaction(number, &ours, NULL);
}

bool signals_take(void) {
    if (ends[0] < 0) {
        if (pipe(ends) != 0) return false;
        for (int end = 0; end < 2; end++) {
            fcntl(ends[end], F_SETFD, FD_CLOEXEC);
            fcntl(ends[end], F_SETFL, O_NONBLOCK);
        }
        /* A stack of its own, or an overflow of the stack could not be handled. */
        stack_t stack = {.ss_size = 64 * 1024};
        stack.ss_sp = malloc(stack.ss_size);
        stack_t present;
        if (stack.ss_sp != NULL && sigaltstack(NULL, &present) == 0 && (present.ss_flags & SS_DISABLE)) {
            sigaltstack(&stack, NULL);
        } else {
            free(stack.ss_sp);
        }
    }
    for (size_t i = 0; i < COUNT(endings); i++) install(endings[i], on_ending, SA_RESTART, false);
    for (size_t i = 0; i < COUNT(notices); i++) install(notices[i], tell, SA_RESTART, true);
    for (size_t i = 0; i < COUNT(crashes); i++) install(crashes[i], on_crash, SA_ONSTACK, true);
    install(SIGALRM, on_alarm, SA_RESTART, true);
    return true;
}

void signals_arm(const struct termios *found, const char *restore) {
    armed = 0;
    found_modes = *found;
    restore_count = strlen(restore);
    if (restore_count > sizeof restore_bytes) restore_count = sizeof restore_bytes;
    memcpy(restore_bytes, restore, restore_count);
    armed = 1;
}

void signals_release(bool keep) {
    armed = 0;
    if (keep) {
        /* Ctrl-Z in the editor stops both of us, or the shell would wait for ever. */
        if (taken[SIGTSTP]) sigaction(SIGTSTP, &before[SIGTSTP], NULL);
        return;
    }
    for (int number = 1; number < NSIG; number++) {
        if (!taken[number]) continue;
        sigaction(number, &before[number], NULL);
        taken[number] = false;
    }
}

int signals_pipe(void) { return ends[0]; }

int signals_next(void) {
    unsigned char byte;
    if (ends[0] < 0 || read(ends[0], &byte, 1) != 1) return 0;
    for (size_t i = 0; i < COUNT(endings); i++) {
        if (endings[i] == byte) alarm(0);
    }
    return byte;
}

void signals_stop(void) {
    struct sigaction standard;
    memset(&standard, 0, sizeof standard);
    standard.sa_handler = SIG_DFL;
    sigaction(SIGTSTP, &standard, NULL);
    kill(0, SIGTSTP);
    /* Continued: signals_take puts the handler back. */
    taken[SIGTSTP] = false;
}
