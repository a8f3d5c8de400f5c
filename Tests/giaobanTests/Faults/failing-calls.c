/* Loaded before the C library (LD_PRELOAD): the FAILING_CALL-th lock of a file whose path ends in FAILING_FILE fails with ENOLCK;
   fsync of a path that ends in FAILING_SYNC fails with EIO. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int seen;

static int is_meant(int file, const char *variable) {
    char link[64], path[4096];
    const char *name = getenv(variable);
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0 || name == NULL) return 0;
    path[length] = 0;
    size_t wanted = strlen(name);
    return (size_t)length >= wanted && strcmp(path + length - wanted, name) == 0;
}

static int call(const char *symbol, int file, int command, void *argument) {
    if ((command == F_SETLK || command == F_SETLKW) && is_meant(file, "FAILING_FILE")) {
        const char *failing = getenv("FAILING_CALL");
        if (failing != NULL && ++seen == atoi(failing)) {
            errno = ENOLCK;
            return -1;
        }
    }
    int (*real)(int, int, ...) = (int (*)(int, int, ...))dlsym(RTLD_NEXT, symbol);
    return real(file, command, argument);
}

#define TAKE_OVER(name)                          \
    int name(int file, int command, ...) {       \
        va_list rest;                            \
        va_start(rest, command);                 \
        void *argument = va_arg(rest, void *);   \
        va_end(rest);                            \
        return call(#name, file, command, argument); \
    }

TAKE_OVER(fcntl)
TAKE_OVER(fcntl64)

int fsync(int file) {
    if (is_meant(file, "FAILING_SYNC")) {
        errno = EIO;
        return -1;
    }
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    return real(file);
}
