#ifndef DRAMATIS_MAPPED_FILE_H
#define DRAMATIS_MAPPED_FILE_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>

/* Guards files that are read through a mapping while another program may shrink them.
 *
 * Reading a page that no longer has a file behind it raises SIGBUS. If the page belongs to a registered mapping, the
 * handler replaces it by zeros and marks the mapping, and the read continues. Every other SIGBUS goes to the handler
 * that was installed before. */

/* Most mappings that can be registered at a time. */
enum { DRAMATIS_MAPPINGS = 64 };

/* Registers the mapping of `length` bytes at `start`; the first call installs the handler. Returns the mapping's
 * number, or -1 if there are too many; then it must not be read. */
int dramatis_register_mapping(void *start, size_t length);

/* Whether a page of the mapping has been replaced by zeros. */
bool dramatis_mapping_lost_pages(int number);

/* Unregisters the mapping; call it before munmap. */
void dramatis_forget_mapping(int number);

/* From now on passes every SIGBUS outside all mappings to `action`; sets `before` to the previous action. Call it while
 * there is one thread. False if the handler isn't installed yet; then call sigaction(2) instead. */
bool dramatis_pass_on_bus_errors(const struct sigaction *action, struct sigaction *before);

#endif
