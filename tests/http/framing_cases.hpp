#pragma once

#include <string>
#include <vector>

namespace zylin::http::test {

/// Bytes that two servers in a row could read differently, and the expected answers.
struct framing_case {
  std::string about;
  std::string bytes;
  std::vector<int> statuses;   ///< of every response, in order
  std::string handled_bodies;  ///< the bodies that POST /echo received, joined by '|'
};

/// Refused with one answer and a closed connection, whatever follows.
[[nodiscard]] std::vector<framing_case> refused_framings();
/// Accepted, each with exactly one reading.
[[nodiscard]] std::vector<framing_case> accepted_framings();

}  // namespace zylin::http::test
