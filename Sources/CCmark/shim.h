// libcmark-gfm as Swift can use it: CommonMark and GitHub's extensions of it.
#pragma once
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
