#include "turn_address.hpp"

#include "zylin/core/ascii.hpp"
#include "zylin/core/number.hpp"

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace zylin::http {
namespace {

/// Far more than a call has.
constexpr int most_turns = 1'000;
constexpr int most_polls = 1'000;
constexpr std::string_view skipped = "skipped";

std::optional<int> read_count(std::string_view text, int least, int most) {
  const std::optional<int> count = parse_number<int>(text);
  return count && *count >= least && *count <= most ? count : std::nullopt;
}

std::optional<time_point> read_moment(std::string_view text) {
  const std::optional<std::int64_t> milliseconds = parse_number<std::int64_t>(text);
  return milliseconds && *milliseconds >= 0 ? std::optional(time_point(std::chrono::milliseconds(*milliseconds)))
                                            : std::nullopt;
}

bool looks_like_language(std::string_view text) {
  return text.size() == 2 && std::ranges::all_of(text, ascii::is_lower);
}

}  // namespace

std::string to_string(const turn_address& address, std::string_view path_prefix) {
  form query;
  query.add("turn", std::to_string(address.turn));
  query.add("language", address.language);
  if (address.poll > 0) {
    query.add("poll", std::to_string(address.poll));
    query.add("since", std::to_string(address.heard_at.time_since_epoch().count()));
  }
  if (address.gather_skipped) {
    query.add("gather", std::string(skipped));
  }
  return std::string(path_prefix) + "/api/twilio/turn/" + address.call.str() + "?" + query.encode();
}

std::optional<turn_address> read_turn_address(call_sid call, const form& query) {
  turn_address read(std::move(call));
  const std::optional<int> turn = read_count(query.get("turn"), 1, most_turns);
  if (!turn) {
    return std::nullopt;
  }
  read.turn = *turn;
  if (looks_like_language(query.get("language"))) {
    read.language = query.get("language");
  }
  if (const std::optional<std::string_view> told = query.find("poll")) {
    const std::optional<int> poll = read_count(*told, 1, most_polls);
    const std::optional<time_point> since = read_moment(query.get("since"));
    if (!poll || !since) {
      return std::nullopt;
    }
    read.poll = *poll;
    read.heard_at = *since;
  }
  read.gather_skipped = query.get("gather") == skipped;
  return read;
}

}  // namespace zylin::http
