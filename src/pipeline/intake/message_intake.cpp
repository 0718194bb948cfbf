#include "pipeline/intake/message_intake.hpp"

#include "pipeline/bookings/answer_offer.hpp"
#include "pipeline/bookings/answer_proposal.hpp"
#include "pipeline/bookings/asked_last.hpp"
#include "pipeline/intake/contact_wishes.hpp"
#include "pipeline/messages/call_messages.hpp"
#include "pipeline/messages/customer_profile.hpp"
#include "pipeline/messages/outgoing_message.hpp"
#include "zylin/core/subscriber.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/customer_language.hpp"
#include "zylin/domain/emergency.hpp"
#include "zylin/domain/requested_time.hpp"
#include "zylin/domain/texts.hpp"

#include <algorithm>
#include <chrono>
#include <string>
#include <string_view>
#include <utility>

namespace zylin::intake {
namespace {

/// Only messages to the sender that we write from.
bool opens_window(const config::settings& settings, const domain::incoming_message& written) {
  const std::optional<phone_number>& sender = settings.twilio.whatsapp_number;
  return written.channel == domain::channel::whatsapp && sender && written.to == sender->str();
}

/// A blocked number's texts about danger are passed on once in that time.
constexpr std::chrono::days one_blocked_alert_in{1};

/// The owner is told of each such text, but the writer gets a reply only once in that time, so that two machines do not
/// answer each other for ever.
constexpr std::chrono::minutes one_danger_answer_in{10};

result<void> tell_writer(ports::transaction& tx, const config::settings& settings,
                         const domain::incoming_message& written, std::string_view language, time_point now,
                         std::string_view key) {
  const result<phone_number> writer = phone_number::from_e164(written.from);
  if (!writer) {
    return {};
  }
  messages::outgoing_message message;
  message.kind = domain::message_kind::answer;
  message.to = writer->str();
  message.text = domain::texts::urgent_received({settings.business, language}, settings.owner_phone.has_value());
  message.key = key;
  message.by_sms = written.channel == domain::channel::sms;
  TRY(enqueue_message(tx, settings.business, message, now));
  return {};
}

/// The same for every text of that writer within a span of time.
template <class Span>
std::string danger_key(const domain::incoming_message& written, std::string_view begin, time_point now, Span one_in) {
  return std::string(begin) + written.from + ":" + std::to_string(now.time_since_epoch() / one_in);
}

std::string text_for_owner(const domain::business& business, const domain::incoming_message& written,
                           domain::opt_out_request wish, std::string_view asked) {
  switch (wish) {
    case domain::opt_out_request::stop: return domain::texts::owner_opted_out(business, written);
    case domain::opt_out_request::start: return domain::texts::owner_opted_in(business, written);
    case domain::opt_out_request::none: break;
  }
  return domain::texts::owner_incoming(business, written, asked);
}

messages::owner_notice notice_of(const config::settings& settings, const domain::incoming_message& written,
                                 domain::opt_out_request wish, bool danger, std::string_view asked) {
  messages::owner_notice notice;
  notice.kind = danger ? domain::message_kind::owner_alert : domain::message_kind::owner_notice;
  notice.text = danger ? domain::texts::owner_written_alert(settings.business, written)
                       : text_for_owner(settings.business, written, wish, asked);
  notice.key = "incoming:" + written.provider_sid;
  return notice;
}

result<void> tell_owner_of_answer(ports::transaction& tx, const config::settings& settings,
                                  const domain::incoming_message& written, std::string news, time_point now) {
  if (news.empty()) {
    return {};
  }
  messages::owner_notice notice;
  notice.text = std::move(news);
  notice.key = "answered:" + written.provider_sid;
  return enqueue_notice(tx, settings, notice, now);
}

bool is_owner(const config::settings& settings, const domain::incoming_message& written) {
  return settings.owner_phone && same_subscriber(written.from, settings.owner_phone->str());
}

/// In which language they are answered; what they use now is kept for the next time.
result<std::string> language_of(ports::transaction& tx, const config::settings& settings,
                                const domain::incoming_message& written, const incoming_reading& read, time_point now) {
  if (phone_number::from_e164(written.from) && !is_owner(settings, written)) {
    TRY(messages::remember(tx, settings.business, written.from, {.language = read.language, .name = {}}, now));
  }
  return messages::language_for(tx, settings.business, written.from, read.language);
}

/// Who is blocked is stored and not answered, and the owner is left alone: an offer or a question is not answered by it
/// either. Danger outranks the block, since a silence could cost a life, but only once a day: else a block could be got
/// around with one word.
result<void> take_blocked(ports::transaction& tx, const config::settings& settings,
                          const domain::incoming_message& written, const incoming_reading& read, time_point now) {
  if (!read.danger) {
    return {};
  }
  TRY_ASSIGN(const std::string language, messages::language_for(tx, settings.business, written.from, read.language));
  messages::owner_notice notice = notice_of(settings, written, domain::opt_out_request::none, read.danger, {});
  notice.key = danger_key(written, "blocked:", now, one_blocked_alert_in);
  TRY(enqueue_notice(tx, settings, notice, now));
  return tell_writer(tx, settings, written, language, now,
                     danger_key(written, "blocked-danger:", now, one_blocked_alert_in));
}

/// Whether conversations answer that writer at all. A reaction to a message of ours is none.
bool gets_conversation(const config::settings& settings, const domain::incoming_message& written) {
  const auto is_written = [&](const std::string& line) { return same_subscriber(line, written.from); };
  return settings.business.conversation.text_replies && written.type != "reaction" && !is_owner(settings, written) &&
         phone_number::from_e164(written.from) && std::ranges::none_of(settings.business.own_lines, is_written);
}

bool has_files(const domain::incoming_message& written) {
  return written.attachments > 0 || written.place.has_value();
}

bool has_words(const domain::incoming_message& written) {
  return written.text.find_first_not_of(" \t\r\n") != std::string::npos;
}

/// What an answer to a question of ours did.
struct answered_question {
  bool settled = false;
  std::string for_owner{};
  std::string asked{};  ///< what is open, for the owner
};

result<answered_question> answer_open_proposal(ports::transaction& tx, const domain::texts::audience& writer,
                                               const domain::incoming_message& written, const incoming_reading& read,
                                               time_point now) {
  TRY_ASSIGN(bookings::proposal_answer given,
             bookings::answer_proposal(tx, writer, written, read.said, read.names_time, now));
  answered_question done{.settled = given.settled, .for_owner = std::move(given.for_owner)};
  done.asked = given.open ? domain::texts::proposal_line(writer.business, *given.open) : std::string();
  return done;
}

/// Without conversations: no offer is made while a question is open, so an open question is the latest. With them only
/// the question that was asked last is answered.
result<answered_question> answer_question(ports::transaction& tx, const domain::texts::audience& writer,
                                          const domain::incoming_message& written, const incoming_reading& read,
                                          bool talks, time_point now) {
  bookings::asker last = bookings::asker::nobody;
  if (talks) {
    TRY_ASSIGN(last, bookings::asked_last(tx, written.from, now));
  }
  answered_question done;
  if (!talks || last == bookings::asker::proposal) {
    TRY_ASSIGN(done, answer_open_proposal(tx, writer, written, read, now));
  }
  if (!done.settled && (!talks || last == bookings::asker::offer)) {
    TRY_ASSIGN(bookings::offer_answer answered, bookings::answer_offer(tx, writer, written, read.said, now));
    done.settled = answered.settled;
    done.for_owner = std::move(answered.for_owner);
  }
  return done;
}

/// Nobody else takes it. A no to a proposal is for a person, who knows what was asked; what cannot be read is, too.
result<bool> leave_to_conversation(ports::transaction& tx, const domain::incoming_message& written,
                                   const incoming_reading& read, domain::opt_out_request wish,
                                   const answered_question& question) {
  const bool refuses_proposal = !question.asked.empty() && read.said == domain::plain_answer::no;
  const bool only_contact = wish != domain::opt_out_request::none && read.said == domain::plain_answer::none;
  if (only_contact || wish == domain::opt_out_request::stop || read.danger || refuses_proposal) {
    return false;
  }
  if (!has_words(written) && !has_files(written)) {
    return false;
  }
  TRY(tx.inbox().await_reply(written.provider_sid));
  return wish == domain::opt_out_request::none && !has_files(written);
}

}  // namespace

incoming_reading read_incoming(const domain::incoming_message& written, const domain::business& business,
                               domain::local_minutes now) {
  incoming_reading read;
  read.said = domain::read_plain_answer(written.text);
  read.danger = is_emergency(written.text, business);
  read.language = domain::read_language(written.text);
  const std::string_view language = read.language.code.empty() ? business.language : read.language.code;
  const domain::time_reading when = domain::read_when(written.text, language, business, now).reading;
  read.names_time = when.date || when.time || when.window;
  return read;
}

result<bool> store_incoming(ports::transaction& tx, const config::settings& settings,
                            const domain::incoming_message& written, const incoming_reading& read, time_point now) {
  const result<bool> added = tx.inbox().add(written, opens_window(settings, written), now);
  if (!added || !*added) {
    return added;
  }
  TRY_ASSIGN(const domain::opt_out_request wish, take_contact_wish(tx, settings, written, now));
  TRY_ASSIGN(const bool blocked, messages::is_blocked(tx, settings.business, written.from));
  if (blocked) {
    TRY(take_blocked(tx, settings, written, read, now));
    return true;
  }
  TRY_ASSIGN(const std::string language, language_of(tx, settings, written, read, now));
  const domain::texts::audience writer{.business = settings.business, .language = language};
  const bool talks = gets_conversation(settings, written);
  answered_question question;
  if (wish != domain::opt_out_request::stop) {
    TRY_ASSIGN(question, answer_question(tx, writer, written, read, talks, now));
    if (question.settled) {
      TRY(tell_owner_of_answer(tx, settings, written, std::move(question.for_owner), now));
      return true;
    }
  }
  if (is_owner(settings, written)) {
    return true;
  }
  if (talks) {
    TRY_ASSIGN(const bool left, leave_to_conversation(tx, written, read, wish, question));
    if (left) {
      return true;
    }
  }
  TRY(enqueue_notice(tx, settings, notice_of(settings, written, wish, read.danger, question.asked), now));
  if (read.danger) {
    TRY(tell_writer(tx, settings, written, language, now, danger_key(written, "danger:", now, one_danger_answer_in)));
  }
  return true;
}

}  // namespace zylin::intake
