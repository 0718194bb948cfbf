#pragma once

#include "zylin/core/error.hpp"
#include "zylin/ports/awaitable.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace zylin::control {

/// What the owner asks of the running server: `jobs.retry` with `id`.
struct command {
  std::string name;
  std::map<std::string, std::string> arguments;
};

/// The result: a sentence for the person who asked.
using reply = result<std::string>;
using handler = std::function<ports::awaitable<reply>(command)>;

/// Both are one line of JSON, at most this many bytes with its end:
///
///     {"command":"jobs.retry","arguments":{"id":"7"}}
///     {"done":"job 7 is worked on again"}   or   {"error":"not_found","message":"there is no job 7"}
inline constexpr std::size_t longest_line = 16 * 1024;

/// With the line end. Bytes that are not UTF-8 are replaced.
[[nodiscard]] std::string write_command(const command& asked);
[[nodiscard]] std::string write_reply(const reply& answer);

/// Errors: `bad_response` if the line is not a command.
[[nodiscard]] result<command> read_command(std::string_view line);
/// An error of the other side is returned as it was sent.
[[nodiscard]] reply read_reply(std::string_view line);

}  // namespace zylin::control
