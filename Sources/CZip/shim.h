// libzip as Swift can use it: archives in memory, read only.
#pragma once
#include <zip.h>
