#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zylin::http {

/// `text` without what an XML 1.0 document cannot hold: control characters except tab, LF and CR, the non-characters
/// U+FFFE and U+FFFF; bytes that are not UTF-8 become U+FFFD. Cut after `max_characters`. Markup is not escaped here:
/// the document writer does that.
[[nodiscard]] std::string xml_text(std::string_view text, std::size_t max_characters);

}  // namespace zylin::http
