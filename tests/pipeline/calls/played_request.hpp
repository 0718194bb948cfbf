#pragma once

#include "pipeline/bookings/enforced_limits.hpp"
#include "pipeline/calls/act_step.hpp"
#include "pipeline/calls/request_table.hpp"
#include "pipeline/clinic.hpp"
#include "pipeline/real_store.hpp"
#include "zylin/domain/rule_reader.hpp"
#include "zylin/domain/staff.hpp"
#include "zylin/domain/texts.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace zylin::test {

/// What a request led to.
struct request_ending {
  domain::call log;
  std::optional<domain::booking> held;
  std::optional<domain::booking_proposal> asked;
  std::set<domain::message_kind> kinds;
  std::string told_customer;
  std::string told_owner;
  bool passed_on_series = false;  ///< they were told that only the first of several times is booked
  bool changed = false;           ///< a booking that was there before

  /// They were told what they have booked.
  [[nodiscard]] bool repeats() const {
    return !held && (kinds.contains(domain::message_kind::booking_confirmation) ||
                     kinds.contains(domain::message_kind::booking_requested));
  }

  /// In the words of the table's `outcomes`.
  [[nodiscard]] std::set<std::string> outcomes() const {
    std::set<std::string> all;
    const auto add = [&](bool happened, const char* what) {
      if (happened) {
        all.insert(what);
      }
    };
    const auto sent = [&](domain::message_kind kind) { return kinds.contains(kind); };
    const auto asks = [&](domain::proposal_kind kind) { return asked && asked->kind == kind; };
    const bool recorded = log.outcome == domain::call_outcome::recorded;
    add(held || asks(domain::proposal_kind::book), "book");
    add(held && held->visit, "two");
    add(held && passed_on_series, "series");
    add(asks(domain::proposal_kind::move), "move");
    add(asks(domain::proposal_kind::cancel), "cancel");
    add(asked || sent(domain::message_kind::booking_question), "ask");
    add(sent(domain::message_kind::booking_alternatives), "refuse");
    add(sent(domain::message_kind::owner_alert), "alert");
    add(sent(domain::message_kind::owner_notice) && !held, "person");
    add(recorded && log.understood_as != domain::intent::urgent && (sent(domain::message_kind::answer) || repeats()),
        "answer");
    return all;
  }
};

/// One business with its database, without a language model. Every request comes from a number of its own.
class played_business {
 public:
  explicit played_business(const domain::business& business) : business_(business) {
    data_.write([&](ports::transaction& tx) { return bookings::write_capacities(tx, business_); });
  }

  request_ending play(const nlohmann::json& row) {
    const int number = ++calls_;
    const std::string from = "+9198" + std::to_string(10'000'000 + number);
    const time_point now = business_.zone.to_sys(requested_at(row));
    domain::call log = sample_call(number, from);
    log.started_at = now;
    log.transcript = row["text"];
    const std::vector<domain::booking> before = add_bookings(row, from, number);
    const std::optional<phone_number> owner = *phone_number::from_e164(owner_number);
    const calls::act_step step(business_, owner);
    data_.write([&](ports::transaction& tx) -> result<void> {
      const result<bool> added = tx.calls().add(log);
      const result<void> saved = added ? tx.calls().save(log) : result<void>(added.error());
      const result<bool> queued = saved ? tx.jobs().add(sample_job(number)) : result<bool>(saved.error());
      return queued ? result<void>{} : result<void>(queued.error());
    });
    const domain::job work = job_of(number);
    data_.write([&](ports::transaction& tx) {
      return step.act(tx, work, read_by_rules(log.transcript, business_, requested_at(row)), now,
                      static_cast<std::uint32_t>(number));
    });
    request_ending end = ending_of(log.sid, before);
    free_again(before);
    return end;
  }

 private:
  [[nodiscard]] domain::job job_of(int number) const {
    const std::vector<domain::job> all = data_.jobs();
    const auto found = std::ranges::find(all, recording_number(number), &domain::job::recording);
    return found == all.end() ? sample_job(number) : *found;
  }

  /// So that what a caller has booked is in the way of no later one.
  void free_again(const std::vector<domain::booking>& rows) {
    for (const domain::booking& each : rows) {
      data_.write([&](ports::transaction& tx) -> result<void> {
        result<std::optional<domain::booking>> row = tx.bookings().find(each.id);
        if (!row || !*row) {
          return row ? result<void>{} : result<void>(row.error());
        }
        (*row)->status = domain::booking_status::cancelled;
        return tx.bookings().save(**row);
      });
    }
  }

  std::vector<domain::booking> add_bookings(const nlohmann::json& row, const std::string& phone, int number) {
    std::vector<domain::booking> added;
    for (const nlohmann::json& each : row["existing"]) {
      domain::booking one;
      one.service = each[1];
      one.duration = std::chrono::minutes{30};
      if (const auto people = domain::staff_for(business_, one.service); !people.empty()) {
        one.staff = people.front()->name;
      }
      one.reference = domain::make_booking_reference(static_cast<std::uint32_t>(100'000 + number));
      one.customer_phone = phone;
      one.starts_at = business_.zone.to_sys(moment_of(each[0]));
      one.created_at = business_.zone.to_sys(requested_at(row));
      data_.write([&](ports::transaction& tx) -> result<void> {
        const result<std::int64_t> id = tx.bookings().add(one);
        one.id = id ? *id : 0;
        return id ? result<void>{} : result<void>(id.error());
      });
      added.push_back(one);
    }
    return added;
  }

  [[nodiscard]] request_ending ending_of(const call_sid& id, const std::vector<domain::booking>& before) const {
    request_ending found{
        .log = data_.stored_call(id), .held = {}, .asked = {}, .kinds = {}, .told_customer = {}, .told_owner = {}};
    found.held = data_.look<std::optional<domain::booking>>(
        [&](ports::transaction& tx) { return tx.bookings().find_by_call(id); });
    found.asked = data_.look<std::optional<domain::booking_proposal>>(
        [&](ports::transaction& tx) { return tx.proposals().find_by_call(id); });
    for (const domain::message& one : data_.messages()) {
      if (one.call == id) {
        found.kinds.insert(one.kind);
        (domain::is_for_owner(one.kind) ? found.told_owner : found.told_customer) += one.body + "\n";
      }
    }
    const domain::texts::audience to{.business = business_, .language = business_.language};
    found.passed_on_series = found.told_customer.find(domain::texts::series_passed_on(to)) != std::string::npos;
    for (const domain::booking& old : before) {
      const auto now = data_.look<std::optional<domain::booking>>(
          [&](ports::transaction& tx) { return tx.bookings().find(old.id); });
      found.changed |= !now || now->status != old.status || now->starts_at != old.starts_at;
    }
    return found;
  }

  const domain::business& business_;
  real_store data_;
  int calls_ = 0;
};

}  // namespace zylin::test
