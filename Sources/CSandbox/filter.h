#ifndef DRAMATIS_FILTER_H
#define DRAMATIS_FILTER_H

#include <stdbool.h>

/* Installs the filter of system calls; false if the system has none. */
bool dramatis_install_filter(void);
bool dramatis_install_seal(void);

/* Puts the path of a program where the filter allows it to be executed from. Returns that place, or NULL with errno. */
const char *dramatis_place_path(const char *path);

/* Installs the filter of a program that is executed next. */
bool dramatis_install_program_filter(void);

#endif
