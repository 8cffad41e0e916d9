// libxml2 for Swift: parsers of XML and HTML in memory, and their trees.
#pragma once

#include <stdbool.h>
#include <string.h>

// Without the headers of ICU, whose enumerations differ from those of Swift's Foundation. Only the last fields of
// xmlCharEncodingHandler depend on them, and that is never created here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>

// Errors aren't printed on standard error, and nothing outside a document is ever loaded.
static inline void cx_ignore_message(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}

// Why a parser gave up.
struct cx_failure {
  bool has_no_memory;
  bool is_too_deep;
  bool has_huge_text;
  // The first line, from 1, that isn't well-formed; 0 if all are.
  int first_line;
};

// Records errors that cut a document off or aren't XML in `context`, a cx_failure. libxml2 has no numbers for some of
// them.
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

// Settings are mutable globals, which Swift 6 refuses. Elements may be nested `depth` deep.
static inline void cx_prepare(unsigned depth) {
  xmlInitParser();
  xmlSetGenericErrorFunc(NULL, cx_ignore_message);
  xmlSetExternalEntityLoader(cx_load_nothing);
  xmlParserMaxDepth = depth;
}

// Records in `failure` why this thread's parsers give up, until it is called with NULL.
static inline void cx_watch(struct cx_failure *failure) { xmlSetStructuredErrorFunc(failure, cx_note_error); }
