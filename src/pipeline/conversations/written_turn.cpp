#include "pipeline/conversations/written_turn.hpp"

#include "pipeline/conversations/written_question.hpp"
#include "pipeline/messages/call_messages.hpp"
#include "pipeline/messages/customer_profile.hpp"
#include "pipeline/messages/outgoing_message.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/conversation_sentence.hpp"
#include "zylin/domain/opt_out.hpp"
#include "zylin/domain/outside_text.hpp"
#include "zylin/domain/yes_no_answer.hpp"

#include <algorithm>
#include <utility>

namespace zylin::conversations {
namespace {

using domain::text_state;
using domain::written_text;

/// So many messages are one turn at most; the others are the next one.
constexpr std::size_t most_texts_of_turn = 20;
constexpr std::chrono::minutes one_files_reply_in{10};

/// Either those of a turn that was begun, or all that are due.
result<std::vector<written_text>> texts_of_turn(ports::transaction& tx, const domain::waiting_writer& writer) {
  TRY_ASSIGN(std::vector<written_text> texts, tx.inbox().waiting_texts(writer.number, writer.by, most_texts_of_turn));
  if (!texts.empty()) {
    const std::string turn = texts.front().turn;
    std::erase_if(texts, [&](const written_text& text) { return text.turn != turn; });
  }
  return texts;
}

result<void> settle(ports::transaction& tx, std::vector<written_text> texts, text_state state,
                    const std::string& turn) {
  for (written_text& text : texts) {
    text.state = state;
    text.turn = turn;
    TRY(tx.inbox().save(text));
  }
  return {};
}

std::string words_of(const std::vector<written_text>& texts) {
  std::string words;
  for (const written_text& text : texts) {
    const std::string_view line = ascii::trim(text.words);
    words.append(words.empty() || line.empty() ? "" : "\n").append(line);
  }
  return domain::kept_writing(words);
}

domain::incoming_message as_one(const domain::waiting_writer& writer, std::string words) {
  domain::incoming_message written;
  written.channel = writer.by;
  written.from = writer.number;
  written.to = writer.called;
  written.text = std::move(words);
  return written;
}

result<void> tell_owner_of_texts(ports::transaction& tx, const config::settings& settings, std::string text,
                                 const std::string& sid, time_point now) {
  messages::owner_notice notice;
  notice.text = std::move(text);
  notice.key = "incoming:" + sid;
  return enqueue_notice(tx, settings, notice, now);
}

result<void> write_to(ports::transaction& tx, const config::settings& settings, const domain::waiting_writer& writer,
                      std::string text, std::string key, time_point now) {
  messages::outgoing_message message;
  message.to = writer.number;
  message.text = std::move(text);
  message.by_sms = writer.by == domain::channel::sms;
  message.key = std::move(key);
  TRY(enqueue_message(tx, settings.business, message, now));
  return {};
}

/// One sentence, outside a conversation.
result<void> write_sentence(ports::transaction& tx, const config::settings& settings,
                            const domain::waiting_writer& writer, domain::sentence what, std::string key,
                            time_point now) {
  TRY_ASSIGN(const std::string language, messages::language_for(tx, settings.business, writer.number));
  const domain::texts::audience to{.business = settings.business, .language = language};
  std::string text = domain::texts::spoken(to, {.what = what}, settings.business.zone.to_local(now));
  return write_to(tx, settings, writer, std::move(text), std::move(key), now);
}

time_point midnight_before(const domain::business& business, time_point now) {
  return business.zone.to_sys(std::chrono::floor<std::chrono::days>(business.zone.to_local(now)));
}

/// True if they get no answer any more: the first time the owner is told. A machine is not told anything.
result<bool> refuse_beyond_limits(ports::transaction& tx, const config::settings& settings,
                                  const domain::waiting_writer& writer, const std::vector<written_text>& texts,
                                  begun_turn& done, time_point now) {
  const time_point today = midnight_before(settings.business, now);
  TRY_ASSIGN(const bool refused, tx.inbox().refused_since(writer.number, today));
  if (refused) {
    TRY(settle(tx, texts, text_state::silent, ""));
    return true;
  }
  TRY_ASSIGN(const std::vector<std::string> before,
             tx.inbox().latest_turns(writer.number, writer.by, today, most_same_answers));
  TRY_ASSIGN(const std::int64_t turns, tx.inbox().turns_since(writer.number, today));
  const text_limit limit = check_limits(texts.back().words, before, turns);
  if (limit == text_limit::answered) {
    return false;
  }
  const domain::incoming_message written = as_one(writer, words_of(texts));
  TRY(tell_owner_of_texts(tx, settings, domain::texts::owner_not_answered(settings.business, written), texts.back().sid,
                          now));
  if (limit == text_limit::too_many) {
    const domain::sentence last = settings.owner_phone ? domain::sentence::out_of_turns : domain::sentence::goodbye;
    TRY(write_sentence(tx, settings, writer, last, "limit:" + texts.back().sid, now));
  }
  TRY(settle(tx, texts, text_state::refused, ""));
  done.message_added = true;
  return true;
}

/// Pictures alone. The owner has been told when they came.
result<void> answer_files(ports::transaction& tx, const config::settings& settings,
                          const domain::waiting_writer& writer, const std::vector<written_text>& texts,
                          time_point now) {
  const domain::sentence said = settings.owner_phone ? domain::sentence::files_passed_on : domain::sentence::noted;
  const std::string key = "files:" + writer.number + ":" + std::to_string(now.time_since_epoch() / one_files_reply_in);
  TRY(write_sentence(tx, settings, writer, said, key, now));
  return settle(tx, texts, text_state::taken, texts.back().sid);
}

/// True if they are not to be written to.
result<bool> leave_unanswered(ports::transaction& tx, const config::settings& settings,
                              const domain::waiting_writer& writer, const std::vector<written_text>& texts,
                              begun_turn& done, time_point now) {
  TRY_ASSIGN(const bool blocked, messages::is_blocked(tx, settings.business, writer.number));
  if (blocked) {
    TRY(settle(tx, texts, text_state::silent, ""));
    return true;
  }
  TRY_ASSIGN(const domain::opt_outs closed, tx.opt_outs().of(writer.number));
  if (closed.of(writer.by)) {
    TRY(pass_on_turn(tx, settings, writer, now));
    done.message_added = true;
    return true;
  }
  return false;
}

conversation_party party_of(const domain::waiting_writer& writer, const phone_number& number) {
  conversation_party who;
  who.channel =
      writer.by == domain::channel::sms ? domain::conversation_channel::sms : domain::conversation_channel::whatsapp;
  who.number = number;
  who.called = writer.called;
  return who;
}

}  // namespace

text_limit check_limits(std::string_view words, const std::vector<std::string>& before, std::int64_t turns_today) {
  if (turns_today >= most_texts_a_day) {
    return text_limit::too_many;
  }
  const std::string now = ascii::lower_case(ascii::trim(words));
  const auto differs = [&](const std::string& one) { return ascii::lower_case(ascii::trim(one)) != now; };
  const auto same = static_cast<std::size_t>(std::ranges::find_if(before, differs) - before.begin()) + 1;
  const bool is_answer = domain::read_plain_answer(words) != domain::plain_answer::none || now.size() == 1;
  return !now.empty() && same >= (is_answer ? most_same_answers : most_same_texts) ? text_limit::repeated
                                                                                   : text_limit::answered;
}

result<begun_turn> begin_turn(ports::transaction& tx, const config::settings& settings,
                              const domain::waiting_writer& writer, time_point now) {
  begun_turn done;
  TRY_ASSIGN(std::vector<written_text> texts, texts_of_turn(tx, writer));
  const result<phone_number> number = phone_number::from_e164(writer.number);
  if (texts.empty()) {
    return done;
  }
  if (!number) {
    TRY(pass_on_turn(tx, settings, writer, now));
    done.message_added = true;
    return done;
  }
  TRY_ASSIGN(const bool unanswered, leave_unanswered(tx, settings, writer, texts, done, now));
  if (unanswered) {
    return done;
  }
  const bool is_new = texts.front().state == text_state::due;
  if (is_new) {
    TRY_ASSIGN(const bool refused, refuse_beyond_limits(tx, settings, writer, texts, done, now));
    if (refused) {
      return done;
    }
  }
  written_turn turn{.who = party_of(writer, *number), .heard = {.key = texts.back().sid, .what = {}}, .texts = {}};
  turn.heard.what.words = words_of(texts);
  if (turn.heard.what.words.empty()) {
    TRY(answer_files(tx, settings, writer, texts, now));
    done.message_added = true;
    return done;
  }
  if (is_new) {
    TRY_ASSIGN(const text_reader reader, prepare_question(tx, settings.business, turn.who, turn.heard.what.words, now));
    if (reader == text_reader::nobody) {
      TRY(settle(tx, texts, text_state::taken, turn.heard.key));
      return done;
    }
    if (reader == text_reader::person) {
      TRY(pass_on_turn(tx, settings, writer, now));
      done.message_added = true;
      return done;
    }
    TRY(settle(tx, texts, text_state::taking, turn.heard.key));
  }
  turn.texts = std::move(texts);
  done.turn = std::move(turn);
  return done;
}

result<void> end_turn(ports::transaction& tx, const config::settings& settings, const written_turn& turn,
                      const conversation_reply& reply, time_point now) {
  const std::string text = text_of(reply);
  domain::waiting_writer writer;
  writer.number = turn.who.number->str();
  writer.by = turn.who.channel == domain::conversation_channel::sms ? domain::channel::sms : domain::channel::whatsapp;
  if (!text.empty()) {
    TRY(write_to(tx, settings, writer, text, "conversation-turn:" + turn.heard.key, now));
  }
  return settle(tx, turn.texts, text_state::taken, turn.heard.key);
}

result<void> pass_on_turn(ports::transaction& tx, const config::settings& settings,
                          const domain::waiting_writer& writer, time_point now) {
  TRY_ASSIGN(const std::vector<written_text> texts, texts_of_turn(tx, writer));
  if (texts.empty()) {
    return {};
  }
  const domain::incoming_message written = as_one(writer, words_of(texts));
  TRY(tell_owner_of_texts(tx, settings, domain::texts::owner_incoming(settings.business, written), texts.back().sid,
                          now));
  return settle(tx, texts, text_state::passed_on, texts.back().turn);
}

}  // namespace zylin::conversations
