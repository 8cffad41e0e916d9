// libxml2 as Swift can use it: its parsers of XML and HTML in memory, and their trees.
#pragma once

// Without the headers of ICU, whose enumerations differ from those of Swift's Foundation. Only the end of
// xmlCharEncodingHandler, which is never made here, depends on them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>

// Errors go to whoever asks for them, not to standard error; nothing outside a document is ever loaded.
static inline void cx_ignore_message(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}
// Only the want of memory is noted, in the number that the context is.
static inline void cx_note_error(void *context, xmlErrorPtr error) {
  if (context != NULL && error != NULL && error->code == XML_ERR_NO_MEMORY) *(int *)context = 1;
}
static inline xmlParserInputPtr cx_load_nothing(const char *url, const char *id, xmlParserCtxtPtr context) {
  (void)url;
  (void)id;
  (void)context;
  return NULL;
}

// The settings are mutable globals, which Swift 6 refuses. Elements may lie in each other `depth` deep.
static inline void cx_prepare(unsigned depth) {
  xmlInitParser();
  xmlSetGenericErrorFunc(NULL, cx_ignore_message);
  xmlSetExternalEntityLoader(cx_load_nothing);
  xmlParserMaxDepth = depth;
}

// Sets `*failed` to 1 if this thread runs out of memory while it parses; NULL ends that.
static inline void cx_watch_memory(int *failed) { xmlSetStructuredErrorFunc(failed, cx_note_error); }
