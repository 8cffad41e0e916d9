// zlib for Swift: unpacks gzip.
#pragma once
#include <zlib.h>

// `inflateInit2` is a macro. 31 means the largest window, with gzip's header and checksum.
static inline int cz_begin_gzip(z_stream *stream) { return inflateInit2(stream, 31); }
