// libxml2 as Swift can use it: its parsers of XML and HTML in memory, and their trees.
#pragma once

#include <stdbool.h>
#include <string.h>

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

// What made a parser give up.
struct cx_failure {
  bool has_no_memory;
  bool is_too_deep;
  bool has_huge_text;
  // The first line, from 1, that XML may not have; 0 if the document is well-formed.
  int first_line;
};

// Only what cuts a document off or is no XML is noted, in the failure that the context is. The library has no
// numbers of its own for some of it.
static inline void cx_note_error(void *context, xmlErrorPtr error) {
  struct cx_failure *failure = context;
  if (failure == NULL || error == NULL) return;
  if (error->level == XML_ERR_FATAL && failure->first_line == 0) {
    failure->first_line = error->line > 0 ? error->line : 1;
  }
  const char *const message = error->message == NULL ? "" : error->message;
  if (strstr(message, "huge text node") != NULL || strstr(message, "Huge input lookup") != NULL) {
    failure->has_huge_text = true;
  } else if (strstr(message, "Excessive depth") != NULL) {
    failure->is_too_deep = true;
  } else if (error->code == XML_ERR_NO_MEMORY) {
    failure->has_no_memory = true;
  }
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

// Notes why this thread's parsers give up; NULL ends that.
static inline void cx_watch(struct cx_failure *failure) { xmlSetStructuredErrorFunc(failure, cx_note_error); }
