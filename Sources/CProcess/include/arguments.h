#ifndef DRAMATIS_ARGUMENTS_H
#define DRAMATIS_ARGUMENTS_H

/* The program's arguments as the C library gave them, the name first and a null pointer last; NULL if unknown.
 *
 * Swift's own `CommandLine` looks for them behind the stack, whose place it reads from /proc/self/maps: a
 * tenth of a millisecond that the first frame would wait for. */
int dramatis_argument_count(void);
char **dramatis_arguments(void);

#endif
