// libcmark-gfm for Swift: CommonMark and GitHub's extensions.
#pragma once
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
