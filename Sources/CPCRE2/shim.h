// PCRE2 for text in bytes. The library is named in Package.swift, since only its static form is linked.
#pragma once

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
