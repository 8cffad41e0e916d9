// PCRE2 for 8-bit text. The library is named in Package.swift, because only its static form is linked.
#pragma once

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
