#include "handlers/call_status.hpp"

#include "handlers/call_form.hpp"
#include "handlers/replies.hpp"
#include "zylin/core/ids.hpp"

#include <spdlog/spdlog.h>

#include <utility>

namespace zylin::http {

ports::awaitable<response> status_handler::operator()(const form& fields, const path_parameters&) const {
  const result<call_sid> id = call_sid::parse(fields.get("CallSid"));
  if (!id) {
    co_return error_response(400, id.error().message());
  }
  domain::call_progress told = read_call_progress(*id, fields);
  const result<void> stored = co_await intake_.call_progressed(std::move(told));
  if (!stored) {
    spdlog::error("the status of call {} could not be stored: {}", id->str(), stored.error().message());
    co_return storage_unavailable();
  }
  co_return no_content();
}

}  // namespace zylin::http
