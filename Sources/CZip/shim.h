// libzip for Swift: reads archives in memory.
#pragma once
#include <zip.h>
