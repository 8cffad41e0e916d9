// libuchardet as Swift can use it: it guesses the encoding of bytes.
#pragma once
#include <uchardet/uchardet.h>
