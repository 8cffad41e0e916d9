// zlib as Swift can use it: it unpacks gzip.
#pragma once
#include <zlib.h>

// `inflateInit2` is a macro. 31 is the largest window, and gzip's header and sum around it.
static inline int cz_begin_gzip(z_stream *stream) { return inflateInit2(stream, 31); }
