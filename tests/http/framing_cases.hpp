#pragma once

#include <string>
#include <vector>

namespace zylin::http::test {

/// Bytes on which two servers in a row could disagree, and what is answered.
struct framing_case {
  std::string about;
  std::string bytes;
  std::vector<int> statuses;   ///< of every response, in order
  std::string handled_bodies;  ///< what POST /echo was handed, joined by '|'
};

/// Refused with one answer and a closed connection, whatever follows.
[[nodiscard]] std::vector<framing_case> refused_framings();
/// Understood, each in exactly one way.
[[nodiscard]] std::vector<framing_case> accepted_framings();

}  // namespace zylin::http::test
