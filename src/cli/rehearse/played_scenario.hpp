#pragma once

#include "rehearse/scenario.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/stored_conversation.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace zylin::cli {

struct played_turn {
  std::string customer;  ///< as a line of `zylin chat`
  std::string said;      ///< what we said, and wrote after a hang-up; may be empty
};

/// What came of a scenario.
struct played_scenario {
  std::vector<played_turn> turns{};
  int count = 0;              ///< of the customer's turns, without those that were added in the end
  bool still_asking = false;  ///< we asked for something when the customer had nothing more to say
  domain::conversation_status ends = domain::conversation_status::open;
  std::vector<domain::booking> bookings{};  ///< of the caller's number
  std::vector<std::string> owner_told{};
};

/// Plays it in an empty database in `folder`, which exists and is empty. On the phone, when the customer has nothing
/// more to say, they are silent until we end it. Errors: `storage_*`, `conflict` for bookings that have no room.
[[nodiscard]] result<played_scenario> play(const scenario& what, const std::filesystem::path& folder);

}  // namespace zylin::cli
