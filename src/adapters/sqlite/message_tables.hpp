#pragma once

#include "connection.hpp"
#include "zylin/ports/repositories.hpp"

namespace zylin::sqlite {

class message_table final : public ports::message_repository {
 public:
  explicit message_table(connection& db) : db_(db) {}

  result<bool> add(const domain::message& row) override;
  result<std::optional<domain::message>> find_by_provider_sid(std::string_view sid) override;
  result<std::vector<domain::message>> claim_due(time_point now, domain::channel by, std::size_t limit) override;
  result<void> save(const domain::message& row) override;
  result<std::optional<time_point>> next_run_at(domain::channel by) override;
  result<std::vector<std::string>> provider_sids(std::string_view to, time_point since) override;
  result<void> follow_clock_back(std::chrono::milliseconds by, time_point settled) override;
  result<int> mark_interrupted(time_point run_at) override;
  result<void> keep_report(const domain::delivery_report& report, time_point now) override;
  result<std::vector<domain::delivery_report>> kept_reports(std::string_view sid) override;
  result<std::int64_t> count_unsettled(std::int64_t job_id) override;
  result<std::map<domain::message_state, std::int64_t>> count_by_state() override;
  result<std::vector<domain::message>> latest(std::size_t limit) override;

 private:
  connection& db_;
};

class inbox_table final : public ports::inbox_repository {
 public:
  explicit inbox_table(connection& db) : db_(db) {}

  result<bool> add(const domain::incoming_message& row, bool opens_window, time_point received_at) override;
  result<std::optional<time_point>> last_wrote(std::string_view from) override;
  result<void> await_reply(std::string_view sid) override;
  result<void> save(const domain::written_text& row) override;
  result<std::vector<domain::waiting_writer>> waiting_writers(std::size_t limit) override;
  result<std::vector<domain::written_text>> waiting_texts(std::string_view from, domain::channel by,
                                                          std::size_t limit) override;
  result<std::int64_t> turns_since(std::string_view from, time_point since) override;
  result<bool> refused_since(std::string_view from, time_point since) override;
  result<std::vector<std::string>> latest_turns(std::string_view from, domain::channel by, time_point since,
                                                std::size_t limit) override;

 private:
  connection& db_;
};

}  // namespace zylin::sqlite
