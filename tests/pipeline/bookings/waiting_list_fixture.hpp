#pragma once

#include "pipeline/bookings/booking_ledger.hpp"
#include "pipeline/bookings/enforced_limits.hpp"
#include "pipeline/bookings/slot_offers.hpp"
#include "pipeline/calls/act_step_fixture.hpp"
#include "pipeline/intake/message_intake.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace zylin::test {

/// On Friday at 10 caller 1 gets the only place on Monday at 15:00; further callers want it too.
class waiting_list_fixture : public act_step_fixture {
 protected:
  void SetUp() override {
    act_step_fixture::SetUp();
    write_capacity();
    act(booking_wish());
  }

  void write_capacity() {
    data.write([this](ports::transaction& tx) { return bookings::write_capacities(tx, business); });
  }
  [[nodiscard]] static std::string number_of(int caller) { return "+9198333333" + std::to_string(10 + caller); }

  /// A name without a digit, because real names have none.
  [[nodiscard]] static std::string name_of(int caller) {
    return "Tara " + std::string(1, static_cast<char>('A' + caller)) + "nand";
  }

  /// Caller `number` asks for Monday at that time; returns the message to them.
  domain::message ask(int number, int hour = 15, int minute = 0) {
    return ask_from(number, number_of(number), hour, minute);
  }
  domain::message ask_from(int number, const std::string& from, int hour = 15, int minute = 0) {
    domain::understanding what = booking_wish();
    what.customer_name = name_of(number);
    what.time = std::chrono::hours(hour) + std::chrono::minutes(minute);
    return ask_for(what, number, from);
  }
  domain::message ask_for(const domain::understanding& what, int number, const std::string& from) {
    add_call(sample_call(number, from));
    act(what, number);
    return data.messages_to(from).back();
  }

  /// "A massage on Monday at that time."
  [[nodiscard]] static domain::understanding massage_wish(int hour = 15) {
    domain::understanding what = booking_wish();
    what.service = "Massage";
    what.time = std::chrono::hours(hour);
    return what;
  }
  /// A second service; caller 9 has its only place on Monday at 15:00.
  void add_massage() {
    domain::service massage;
    massage.name = "Massage";
    business.services.push_back(massage);
    business.booking.at_once = 2;
    write_capacity();
    ask_for(massage_wish(), 9, number_of(9));
  }

  /// The booking at three becomes that person's.
  void give_to(const std::string& person) {
    domain::booking row = booking_at(at_clinic(18, 15));
    row.staff = person;
    data.write([&](ports::transaction& tx) { return tx.bookings().save(row); });
  }
  /// "… with that person."
  domain::message ask_with(const std::string& person, int number) {
    return ask_with_from(person, number, number_of(number));
  }
  domain::message ask_with_from(const std::string& person, int number, const std::string& from) {
    domain::call row = sample_call(number, from);
    row.transcript =
        "A consultation with " + person + " on Monday the 18th of January at 3 PM. My name is " + name_of(number) + ".";
    add_call(row);
    domain::understanding what = booking_wish();
    what.customer_name = name_of(number);
    act(what, number);
    return data.messages_to(from).back();
  }

  /// Maria, who has the booking at three, and Ben.
  void employ_maria_and_ben() {
    business.staff.resize(2);
    business.staff[0].name = "Maria";
    business.staff[1].name = "Ben";
    write_capacity();
    give_to("Maria");
  }
  /// Somebody else has that person's time at three.
  void take_at_three(const std::string& person) {
    domain::booking row = booking_at(at_clinic(18, 15));
    row.staff = person;
    row.customer_phone = number_of(8);
    row.call.reset();
    data.write([&](ports::transaction& tx) -> result<void> {
      bookings::booking_ledger ledger(tx, business, domain::from_owner(), time.now());
      const result<bookings::slot_outcome> done = ledger.add(row, business.zone.to_local(row.starts_at), 77);
      return done ? result<void>{} : result<void>(done.error());
    });
  }

  void look() {
    bookings::slot_offers fresh(data.db(), time, business, [this] { ++outbox_woken; });
    EXPECT_TRUE(wait_for(fresh.run()));
    due = fresh.next_due();
  }
  void look_at(time_point when) {
    time.set(when);
    look();
  }

  [[nodiscard]] domain::booking booking_at(time_point when) const {
    for (const domain::booking& row : data.bookings()) {
      if (row.starts_at == when && row.status != domain::booking_status::cancelled) {
        return row;
      }
    }
    ADD_FAILURE() << "no such booking";
    return {};
  }
  void cancel(const domain::booking& row) {
    data.write([&](ports::transaction& tx) -> result<void> {
      bookings::booking_ledger ledger(tx, business, domain::from_owner(), time.now());
      const result<domain::booking> done = ledger.change_status(row, domain::booking_status::cancelled);
      return done ? result<void>{} : result<void>(done.error());
    });
  }
  void cancel_at_three() { cancel(booking_at(at_clinic(18, 15))); }
  void move_from_three(domain::local_minutes to) {
    const domain::booking row = booking_at(at_clinic(18, 15));
    data.write([&](ports::transaction& tx) -> result<void> {
      bookings::booking_ledger ledger(tx, business, domain::from_owner(), time.now());
      const result<bookings::slot_outcome> done = ledger.move(row, to);
      return done ? result<void>{} : result<void>(done.error());
    });
  }

  /// Caller `number` writes to us; false when the message was known.
  bool write_to_us(int number, const std::string& text, const std::string& sid) {
    config::settings settings = clinic_settings();
    settings.business = business;
    settings.twilio.whatsapp_number = *phone_number::from_e164("+918044444444");
    domain::incoming_message written;
    written.provider_sid = sid;
    written.from = number_of(number);
    written.to = settings.twilio.whatsapp_number->str();
    written.text = text;
    bool is_new = false;
    data.write([&](ports::transaction& tx) -> result<void> {
      const result<bool> filed = intake::store_incoming(
          tx, settings, written, intake::read_incoming(written, settings.business, business.zone.to_local(time.now())),
          time.now());
      is_new = filed && *filed;
      return filed ? result<void>{} : result<void>(filed.error());
    });
    return is_new;
  }

  /// What that caller was told, of one kind.
  [[nodiscard]] std::vector<domain::message> told(int number, domain::message_kind kind) const {
    std::vector<domain::message> rows = data.messages_to(number_of(number));
    std::erase_if(rows, [&](const domain::message& row) { return row.kind != kind; });
    return rows;
  }
  [[nodiscard]] std::vector<domain::message> offers(int number) const {
    return told(number, domain::message_kind::waiting_list_offer);
  }
  [[nodiscard]] std::vector<domain::waiting_entry> open() const {
    return data.look<std::vector<domain::waiting_entry>>(
        [](ports::transaction& tx) { return tx.waiting_list().open(1000); });
  }
  [[nodiscard]] std::vector<domain::booking> live_at_three() const {
    std::vector<domain::booking> rows = data.bookings();
    std::erase_if(rows, [](const domain::booking& row) {
      return row.status == domain::booking_status::cancelled || row.starts_at != at_clinic(18, 15);
    });
    return rows;
  }

  std::optional<time_point> due;
  int outbox_woken = 0;
};

}  // namespace zylin::test
