#pragma once

#include <pugixml.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace zylin::http::test {

/// Parses a document for Twilio and fails the test where Twilio would skip a verb, refuse the document or go on
/// elsewhere than meant: names and values of attributes, what may be nested, verbs that are never reached (Twilio docs:
/// TwiML "Say", "Gather", "Record", "Redirect", "Hangup"; errors 11750, 12100, 12200, 13331, 13335).
[[nodiscard]] pugi::xml_document checked_twiml(const std::string& text);

/// "Gather Redirect": the verbs below the root.
[[nodiscard]] std::string verbs_of(const pugi::xml_document& document);

/// What is said, inside of a `<Gather>` too, with " | " between two `<Say>`.
[[nodiscard]] std::string said_in(const pugi::xml_document& document);

}  // namespace zylin::http::test
