// libuchardet for Swift: guesses the encoding of bytes.
#pragma once
#include <uchardet/uchardet.h>
