#pragma once

#include "zylin/core/form.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace zylin::http {

/// One way in which Twilio may have signed a request.
struct signed_form {
  std::string url;
  bool query_is_folded = false;  ///< the query was taken off `url` and signed like form parameters
};

/// The forms Twilio is known to sign for a request to `url`: with the port as it stands, without it, with
/// the scheme's standard one; for WebSockets also with a slash appended, or with the query folded. The
/// scheme never changes: a signature for http says nothing about https.
[[nodiscard]] std::vector<signed_form> signed_forms(std::string_view url);

/// The query of `url`, without the question mark and the fragment.
[[nodiscard]] std::string_view query_of(std::string_view url);

}  // namespace zylin::http
