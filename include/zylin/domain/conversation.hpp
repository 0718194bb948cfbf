#pragma once

#include "zylin/core/error.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/conversation_sentence.hpp"
#include "zylin/domain/customer.hpp"
#include "zylin/domain/taken_times.hpp"
#include "zylin/domain/turn_meaning.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// One conversation with a customer, whatever the channel: what is known so far, and what a turn makes of it. Pure.

/// What was asked last.
enum class question : std::uint8_t {
  none,
  wish,
  service,
  day,
  time,
  offer,    ///< which of the free starts
  name,     ///< of whom it is for
  booking,  ///< which of their appointments
  confirm,  ///< whether it shall be done
  change,   ///< what to do instead
  waiting_list,
  pass_on,  ///< whether a message shall be taken
  message,  ///< the message itself
  way_out,
  anything_else
};

enum class customer_goal : std::uint8_t { none, book, move, cancel };

/// `waiting`: they are gone, and what was open goes on when they write. The last two are final.
enum class conversation_phase : std::uint8_t { open, waiting, done, handed_over };

[[nodiscard]] std::string_view to_string(question which) noexcept;
[[nodiscard]] std::string_view to_string(customer_goal which) noexcept;
[[nodiscard]] std::string_view to_string(conversation_phase which) noexcept;

/// What was said last, so that the next reply words it differently.
struct said_sentence {
  sentence what = sentence::ask_wish;
  bool again = false;
  friend bool operator==(const said_sentence&, const said_sentence&) = default;
};

struct conversation_state {
  conversation_phase phase = conversation_phase::open;
  std::string language;  ///< ISO 639-1
  customer_goal goal = customer_goal::none;

  // What is known.
  std::string service;
  std::vector<std::string> further;
  int people = 1;
  std::string staff;  ///< who was asked for
  time_reading when;
  std::optional<local_minutes> start;  ///< chosen among free ones
  std::vector<std::chrono::weekday> not_on;
  std::string name;
  bool name_skipped = false;  ///< it was not understood, and they shall be served all the same
  std::string for_whom;
  std::string notes;
  std::optional<std::int64_t> booking_id;  ///< that is moved or cancelled
  time_reading old_when;
  bool same_time = false;

  // What was asked, and what is on the table.
  question asked = question::none;
  question interrupted = question::none;   ///< asked before something came in between
  std::vector<local_minutes> offers;       ///< free starts, at most `most_offers`
  std::vector<std::int64_t> bookings;      ///< of which they choose
  std::vector<spoken_appointment> agreed;  ///< of `confirm`: exactly what a yes does
  std::optional<local_minutes> wished;     ///< that is not free
  std::vector<key_choice> keys;            ///< of the way out
  std::string open_words;                  ///< a question that can be passed on

  int turns = 0;
  int failures = 0;  ///< at one question
  int silences = 0;  ///< in a row
  int refusals = 0;
  bool alerted = false;
  std::vector<said_sentence> last_said;
};

inline constexpr std::size_t most_offers = 3;

enum class turn_kind : std::uint8_t {
  words,
  keys,
  silence,
  hangup,
  not_connected  ///< nobody took the transferred call
};

struct conversation_turn {
  turn_kind kind = turn_kind::words;
  std::string words{};  ///< or keys
};

/// What `advance` must be told.
struct facts_needed {
  bool bookings = false;           ///< the live ones of this customer, from now on
  std::optional<time_span> taken;  ///< all that is not free in it
};

struct turn_facts {
  std::vector<booking> own{};
  taken_times taken{};
  caller_memory known{};
  bool can_transfer = false;      ///< somebody can be rung
  bool can_be_written_to = true;  ///< their number is known
  bool owner_can_be_told = true;  ///< the owner has a number
};

/// `write`: what was open is asked in writing. `end`: we end the conversation.
enum class conversation_action_kind : std::uint8_t { book, move, cancel, wait, message, alert, transfer, write, end };

/// Why we end.
enum class end_reason : std::uint8_t { none, done, silent, out_of_turns, wrong_number, sales, abuse };

/// What is done, in the transaction that stores the state.
struct conversation_action {
  conversation_action_kind kind = conversation_action_kind::end;
  std::vector<spoken_appointment> appointments{};  ///< to be booked, or waited for; of a move its new start
  std::optional<std::int64_t> booking_id{};        ///< that is moved or cancelled
  std::string customer{};                          ///< their name; may be empty
  std::string text{};                              ///< a message, or notes of a booking: the customer's own words
  bool all_words = false;                          ///< the message is everything that they have said
  std::vector<spoken_sentence> lines{};            ///< of `write`
  end_reason reason = end_reason::none;
};

struct conversation_step {
  conversation_state state;
  std::vector<spoken_sentence> said;
  std::vector<conversation_action> actions;
};

/// The facts that the next step needs. The span ends with the booking horizon.
[[nodiscard]] facts_needed needed_facts(const conversation_state& state, const turn_meaning& meaning,
                                        const business& business, time_point now);

/// The meaning of a turn by the rules; nothing of a silence, a hang-up or a failed transfer.
[[nodiscard]] turn_meaning read_turn(const conversation_turn& turn, const conversation_state& state,
                                     const business& business, time_point now);

/// One turn. A conversation that is over says and does nothing more.
///
/// - Asks one thing at a time, in the order service, day, time, name, and takes whatever else was said.
/// - Nothing is booked, moved or cancelled without a yes to the question that names it.
/// - After two failures at one question it offers a message or keys, after a third it takes a message.
/// - Ends within `business.conversation.max_turns`.
[[nodiscard]] conversation_step advance(conversation_state state, const conversation_turn& turn,
                                        const turn_meaning& meaning, const turn_facts& facts, const business& business,
                                        time_point now);

/// A new conversation that knows the wish of that one, but of which nothing is done without a question of its own: the
/// first turn goes on with the wish (`going_on`).
[[nodiscard]] conversation_state begin_anew(const conversation_state& before);
[[nodiscard]] bool begins_with_wish(const conversation_state& state) noexcept;
/// What the first words mean there: a yes or a no answers nothing, and what else was said is taken.
[[nodiscard]] turn_meaning going_on(turn_meaning meaning, const conversation_state& state);

/// "Ravi and Priya": the names, one by one.
[[nodiscard]] std::vector<std::string> single_names(std::string_view several);

/// One line of JSON, with the version of its form.
[[nodiscard]] std::string to_json(const conversation_state& state);

/// Reads what `to_json` wrote. Errors: `bad_response` for another version, or naming the member that is wrong.
[[nodiscard]] result<conversation_state> parse_conversation(std::string_view json_text);

}  // namespace zylin::domain
