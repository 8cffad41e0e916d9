#ifndef DRAMATIS_MAPPED_FILE_H
#define DRAMATIS_MAPPED_FILE_H

#include <stdbool.h>
#include <stddef.h>

/* Files that are read through a mapping, and what happens when such a file shrinks.
 *
 * Reading a page that no longer has a file behind it raises SIGBUS. The handler maps a page of zeros over
 * the page, if it lies in a mapping registered here, and sets the mapping's flag; reading goes on. Every
 * other SIGBUS goes to the handler that was there before. */

/* How many mappings can be registered at a time. */
enum { DRAMATIS_MAPPINGS = 64 };

/* Registers the mapping of `length` bytes at `start`, and installs the handler on the first call. Returns
 * its number, or -1 if there are too many: then the mapping must not be used. */
int dramatis_register_mapping(void *start, size_t length);

/* Whether the handler of SIGBUS is the one for mappings. */
bool dramatis_handles_bus_errors(void);

/* Whether a page of the mapping has been replaced by zeros. */
bool dramatis_mapping_lost_pages(int number);

/* Takes the mapping out of the table; call it before munmap. */
void dramatis_forget_mapping(int number);

#endif
