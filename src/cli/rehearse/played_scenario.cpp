#include "rehearse/played_scenario.hpp"

#include "conversation/conversation_session.hpp"
#include "rehearse/known_facts.hpp"
#include "rehearse/seeded_bookings.hpp"
#include "zylin/core/try.hpp"

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace zylin::cli {
namespace {

using domain::conversation_channel;
using domain::conversation_status;
using domain::turn_kind;

domain::conversation_turn turn_without_words(turn_kind kind) {
  domain::conversation_turn turn;
  turn.kind = kind;
  return turn;
}

/// One scenario while it is played.
class scenario_player {
 public:
  scenario_player(const scenario& what, conversation_session& session) : what_(what), session_(session) {}

  result<played_scenario> play() {
    if (is_spoken()) {
      TRY(session_.begin());
    }
    TRY(play_turns());
    TRY(play_facts());
    TRY(note_end());
    TRY(fall_silent());
    return take_outcome();
  }

 private:
  [[nodiscard]] bool is_spoken() const {
    return what_.channel != conversation_channel::whatsapp && what_.channel != conversation_channel::sms;
  }
  [[nodiscard]] bool on_the_line() const {
    return (what_.channel == conversation_channel::phone || what_.channel == conversation_channel::live) && !hung_up_ &&
           !ended_;
  }

  /// After we have ended it, what is left over is not said; but whoever lets time pass, or has hung up, may write.
  result<void> play_turns() {
    for (const chat_line& each : what_.turns) {
      if (!each.turn) {
        session_.let_pass(each.later);
        ended_ = false;
        continue;
      }
      if (!ended_) {
        TRY(take(*each.turn, true));
      }
    }
    return {};
  }

  result<void> play_facts() {
    known_facts facts(what_.facts);
    while (!what_.facts.empty() && !hung_up_ && !ended_ && played_.count < known_facts::most_turns) {
      TRY_ASSIGN(const std::optional<domain::stored_conversation> row, session_.stored());
      const std::optional<std::string> answer = facts.answer_to(row);
      if (!answer && !on_the_line()) {
        break;
      }
      domain::conversation_turn turn;
      turn.kind = answer ? turn_kind::words : turn_kind::silence;
      turn.words = answer.value_or("");
      TRY(take(turn, true));
    }
    return {};
  }

  /// A caller who says nothing more is treated as one who says nothing in the beginning.
  result<void> fall_silent() {
    constexpr int enough = 5;
    for (int i = 0; on_the_line() && i < enough; ++i) {
      TRY(take(turn_without_words(turn_kind::silence), false));
    }
    if (on_the_line()) {
      TRY(take(turn_without_words(turn_kind::hangup), false));
    }
    return {};
  }

  result<void> take(const domain::conversation_turn& turn, bool counts) {
    TRY_ASSIGN(const conversations::conversation_reply reply, session_.take(turn));
    played_turn shown{written_line(turn), text_of(reply)};
    TRY(note_messages(shown));
    played_.turns.push_back(std::move(shown));
    const bool hangs_up = turn.kind == turn_kind::hangup;
    played_.count += counts && !hangs_up ? 1 : 0;
    hung_up_ = hung_up_ || hangs_up;
    TRY_ASSIGN(const std::optional<domain::stored_conversation> row, session_.stored());
    ended_ = !hangs_up && reply.ends && !(row && row->status == conversation_status::waiting && !is_call());
    return {};
  }

  [[nodiscard]] bool is_call() const {
    return what_.channel == conversation_channel::phone || what_.channel == conversation_channel::live;
  }

  /// What was open is asked in writing: that goes on with the conversation. All else that is written only reports.
  result<void> note_messages(played_turn& shown) {
    TRY_ASSIGN(const conversation_outcome now, session_.outcome());
    for (std::size_t i = messages_; i < now.messages.size(); ++i) {
      const domain::message& row = now.messages[i];
      if (is_for_owner(row.kind)) {
        played_.owner_told.push_back(row.body);
      } else if (row.kind == domain::message_kind::booking_question) {
        shown.said.append(shown.said.empty() ? "" : " ").append(row.body);
      }
    }
    messages_ = now.messages.size();
    return {};
  }

  result<void> note_end() {
    TRY_ASSIGN(const std::optional<domain::stored_conversation> row, session_.stored());
    if (!row || is_over(row->status)) {
      return {};
    }
    const result<domain::conversation_state> state = domain::parse_conversation(row->state);
    played_.still_asking = state && !hung_up_ && state->asked != domain::question::none &&
                           state->asked != domain::question::wish && state->asked != domain::question::anything_else;
    return {};
  }

  result<played_scenario> take_outcome() {
    TRY_ASSIGN(conversation_outcome left, session_.outcome());
    played_.bookings = std::move(left.bookings);
    TRY_ASSIGN(const std::optional<domain::stored_conversation> row, session_.stored());
    played_.ends = row ? row->status : conversation_status::open;
    return std::move(played_);
  }

  const scenario& what_;
  conversation_session& session_;
  played_scenario played_;
  std::size_t messages_ = 0;
  bool hung_up_ = false;
  bool ended_ = false;
};

}  // namespace

result<played_scenario> play(const scenario& what, const std::filesystem::path& folder) {
  config::settings settings = what.settings;
  settings.database_path = folder / "zylin.db";
  session_options options;
  options.channel = what.channel;
  options.caller = what.caller;
  options.language = what.language;
  options.now = what.now;
  TRY_ASSIGN(const std::unique_ptr<conversation_session> session, conversation_session::open(settings, options));
  TRY(session->prepare([&](ports::transaction& tx) { return add_seeded_bookings(tx, what); }));
  scenario_player player(what, *session);
  return player.play();
}

}  // namespace zylin::cli
