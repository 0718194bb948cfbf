#include "zylin/pipeline/delivery_reports.hpp"

#include "zylin/pipeline/incoming_mail.hpp"

#include <utility>

namespace zylin {

delivery_reports::delivery_reports(store& db, const clock& time, telemetry& events, const settings& configured,
                                   std::function<void()> message_added)
    : db_(db),
      time_(time),
      events_(events),
      configured_(configured),
      ledger_(configured),
      message_added_(std::move(message_added)) {}

awaitable<result<void>> delivery_reports::take(delivery_report report) {
  const time_point now = time_.now();
  auto unit = [this, &report, now](transaction& within) { return ledger_.report(within, report, now); };
  const result<std::optional<message>> changed = co_await transact<std::optional<message>>(db_, unit);
  if (!changed) {
    co_return changed.error();
  }
  if (*changed) {
    events_.message_changed(**changed);
    message_added_();
  }
  co_return result<void>{};
}

awaitable<result<void>> delivery_reports::receive(incoming_message written) {
  const time_point now = time_.now();
  const plain_answer said = read_plain_answer(written.text);
  auto unit = [this, &written, said, now](transaction& within) {
    return file_incoming(within, configured_, written, said, now);
  };
  const result<bool> is_new = co_await transact<bool>(db_, unit);
  if (!is_new) {
    co_return is_new.error();
  }
  if (*is_new) {
    message_added_();
  }
  co_return result<void>{};
}

}  // namespace zylin
