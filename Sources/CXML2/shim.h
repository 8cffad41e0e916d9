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
static inline void cx_ignore_error(void *context, xmlErrorPtr error) {
  (void)context;
  (void)error;
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
  xmlSetStructuredErrorFunc(NULL, cx_ignore_error);
  xmlSetExternalEntityLoader(cx_load_nothing);
  xmlParserMaxDepth = depth;
}
