// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A session inside the picture of its charts: an iTXt chunk of the PNG (compressed UTF-8 text, keyword
// "zmq-crossover session"), which every program that shows pictures passes over. Sources: the PNG specification
// (ISO/IEC 15948), sections 5 and 11.3.4.

#include <string>
#include <string_view>

#include "core/model/session.h"

namespace crossover {

bool isPng(std::string_view bytes);

/// The picture with the session in it; bytes that are no PNG are returned as they are.
std::string withSession(std::string_view png, const Session& session);

/// The text of the session in a picture. Fails for pictures without one, damaged ones and texts of more than a session
/// may have.
Result<std::string> sessionTextOf(std::string_view png);

} // namespace crossover
