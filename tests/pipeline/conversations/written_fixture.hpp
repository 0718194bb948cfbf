#pragma once

#include "pipeline/conversations/conversation_fixture.hpp"
#include "pipeline/conversations/written_conversation.hpp"
#include "pipeline/intake/message_intake.hpp"

#include <memory>
#include <string>
#include <vector>

namespace zylin::test {

/// Customers who write to the practice, and whoever answers them.
class written_fixture : public conversation_fixture {
 protected:
  static constexpr domain::channel whatsapp = domain::channel::whatsapp;
  static constexpr domain::channel sms = domain::channel::sms;

  [[nodiscard]] domain::incoming_message written(const std::string& text, domain::channel by = whatsapp,
                                                 const std::string& from = customer_number) {
    domain::incoming_message one;
    one.provider_sid = "SM" + std::to_string(++sids_);
    one.channel = by;
    one.from = from;
    one.to = "+918044444444";
    one.text = text;
    return one;
  }
  void receive(const domain::incoming_message& one) {
    data.write([&](ports::transaction& tx) -> result<void> {
      const auto read = intake::read_incoming(one, settings.business, settings.business.zone.to_local(time.now()));
      const result<bool> stored = intake::store_incoming(tx, settings, one, read, time.now());
      return stored ? result<void>() : stored.error();
    });
  }
  void receive(const std::string& text, domain::channel by = whatsapp, const std::string& from = customer_number) {
    receive(written(text, by, from));
  }

  /// All that is due now.
  void work() {
    for (int look = 0; look < 20; ++look) {
      result<std::vector<ports::awaitable<void>>> pieces = wait_for(answering->claim(32));
      ASSERT_TRUE(pieces) << pieces.error().message();
      if (pieces->empty()) {
        return;
      }
      for (ports::awaitable<void>& piece : *pieces) {
        run_to_end(std::move(piece));
      }
    }
    ADD_FAILURE() << "it never ends";
  }
  void let_pass(std::chrono::milliseconds by) {
    time.advance(by);
    work();
  }
  /// What that number got for it, all in one.
  std::string say(const std::string& text, domain::channel by = whatsapp, const std::string& from = customer_number) {
    const std::size_t before = messages_to(from).size();
    receive(text, by, from);
    let_pass(conversations::written_conversation::gathering);
    return since(before, from);
  }
  [[nodiscard]] std::string since(std::size_t before, const std::string& from = customer_number) const {
    const std::vector<domain::message> rows = messages_to(from);
    std::string text;
    for (std::size_t i = before; i < rows.size(); ++i) {
      text += (text.empty() ? "" : "\n---\n") + rows[i].body;
    }
    return text;
  }
  [[nodiscard]] std::string owner_heard() const { return since(0, owner_number); }
  void restart() { answering = make(); }

  std::unique_ptr<conversations::written_conversation> answering = make();

 private:
  std::unique_ptr<conversations::written_conversation> make() {
    return std::make_unique<conversations::written_conversation>(
        conversations::conversation_tools{data.db(), time, settings, [] { return 0.5; }});
  }
  static void run_to_end(ports::awaitable<void> piece) {
    boost::asio::io_context io;
    auto ended = boost::asio::co_spawn(io, std::move(piece), boost::asio::use_future);
    io.run();
    ended.get();
  }

  int sids_ = 0;
};

}  // namespace zylin::test
