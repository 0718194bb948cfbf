#include "zylin/app/owner_commands.hpp"

#include "zylin/pipeline/revival.hpp"

#include <spdlog/spdlog.h>

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zylin::app {
namespace {

std::optional<std::int64_t> number_of(const control::command& asked, const std::string& name) {
  const auto found = asked.arguments.find(name);
  if (found == asked.arguments.end()) {
    return std::nullopt;
  }
  const std::string_view text = found->second;
  std::int64_t number = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = failure == std::errc{} && end == text.data() + text.size();
  return whole ? std::optional(number) : std::nullopt;
}

}  // namespace

awaitable<control::reply> owner_commands::perform(control::command asked) {
  if (asked.name == "jobs.retry") {
    co_return co_await retry_job(asked);
  }
  co_return error(errc::invalid_input, "the server does not know this command; is it of another version?");
}

awaitable<control::reply> owner_commands::retry_job(const control::command& asked) {
  const std::optional<std::int64_t> id = number_of(asked, "id");
  if (!id) {
    co_return error(errc::invalid_input, "the id is a whole number");
  }
  auto unit = [this, number = *id](transaction& within) { return revive_job(within, number, time_.now()); };
  const result<job> revived = co_await transact<job>(db_, unit);
  if (!revived) {
    co_return revived.error();
  }
  spdlog::info("{} is worked on again, as its owner says", revived->call.str());
  if (job_added_) {
    job_added_();
  }
  co_return "job " + std::to_string(revived->id) + " is worked on again, from step " +
      std::string(to_string(revived->step));
}

}  // namespace zylin::app
