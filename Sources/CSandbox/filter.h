#ifndef DRAMATIS_FILTER_H
#define DRAMATIS_FILTER_H

#include <stdbool.h>

/* Install the filters of dramatis-reader and of `dramatis_seal`; false if this system has no filters. */
bool dramatis_install_filter(void);
bool dramatis_install_seal(void);

/* Copies the path of a program to the only address that the filter allows for execve. Returns that address, or NULL
 * with errno. */
const char *dramatis_place_path(const char *path);

/* Installs the filter for the program that is executed next. */
bool dramatis_install_program_filter(void);

#endif
