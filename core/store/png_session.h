// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A session inside a PNG picture of its charts: an iTXt chunk (compressed UTF-8 text, keyword "zmq-crossover session"),
// which image viewers ignore. Source: PNG specification (ISO/IEC 15948), sections 5 and 11.3.4.

#include <string>
#include <string_view>

#include "core/model/session.h"

namespace crossover {

bool isPng(std::string_view bytes);

/// The picture with the session in it; returns bytes that are not a PNG unchanged.
std::string withSession(std::string_view png, const Session& session);

/// The text of the session in a picture. Fails for pictures without a session, damaged pictures and too long texts.
Result<std::string> sessionTextOf(std::string_view png);

} // namespace crossover
