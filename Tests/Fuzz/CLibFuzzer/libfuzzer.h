#pragma once
#include <stddef.h>
#include <stdint.h>

// libFuzzer's own loop (FuzzerInterface.h of LLVM): runs `test` with inputs until the arguments say that it is
// enough; what it returns is the status to end with.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*test)(const uint8_t *data, size_t size));
