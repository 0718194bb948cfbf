#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace zylin::domain {

/// The object that a model answers with: the last one in the text that has an intent, also inside a function call, a
/// response or a text, and mended if it is not JSON. Without one, another object or nothing.
[[nodiscard]] nlohmann::json find_answer_object(std::string_view answer);

/// The letters of a property's name: "customerName" and "Customer-Name" are "customer_name".
[[nodiscard]] std::string plain_key(std::string_view name);

}  // namespace zylin::domain
