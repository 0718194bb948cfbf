#include "zylin/pipeline/owner_notice.hpp"

#include "zylin/domain/answer.hpp"
#include "zylin/domain/template_values.hpp"
#include "zylin/pipeline/dispatch.hpp"

#include <utility>
#include <vector>

namespace zylin {

result<void> post_notice(transaction& within, const settings& configured, const owner_notice& notice, time_point now) {
  if (!configured.owner_phone) {
    return {};
  }
  std::vector<std::string> parts = split_text(notice.text);
  const bool whole = parts.size() == 1;
  int part = 0;
  for (std::string& text : parts) {
    message row;
    row.kind = message_kind::owner_notice;
    row.to = configured.owner_phone->str();
    row.body = std::move(text);
    row.call = notice.call;
    row.dedupe_key = notice.key + ":" + std::to_string(part++);
    row.run_at = now;
    row.created_at = now;
    if (whole) {
      prepare_template(row, configured.facts, {});
    }
    if (const result<bool> added = dispatch(within, std::move(row), now); !added) {
      return added.error();
    }
  }
  return {};
}

}  // namespace zylin
