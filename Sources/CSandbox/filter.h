#ifndef DRAMATIS_FILTER_H
#define DRAMATIS_FILTER_H

#include <stdbool.h>

/* Installs the filter of system calls; false if the system has none. */
bool dramatis_install_filter(void);
bool dramatis_install_seal(void);

#endif
