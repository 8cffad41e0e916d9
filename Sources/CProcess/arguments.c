#include "arguments.h"

#include <stdlib.h>

static int argument_count;
static char **arguments;

/* These C libraries pass the arguments to whatever runs before main. */
#if defined(__GLIBC__) || defined(__APPLE__)
__attribute__((constructor)) static void take_arguments(int count, char **values) {
  argument_count = count;
  arguments = values;
}
#endif

int dramatis_argument_count(void) { return argument_count; }
char **dramatis_arguments(void) { return arguments; }
