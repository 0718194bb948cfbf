#pragma once

#include "conversation/free_starts.hpp"
#include "zylin/domain/conversation.hpp"

#include <optional>
#include <string>
#include <vector>

namespace zylin::domain {

/// Of the customer's own words, as they are passed on.
inline constexpr std::size_t longest_message_taken = 1000;  // bytes

/// Which of a list is meant; nothing for a place that it does not have.
[[nodiscard]] std::optional<std::size_t> place_in(std::size_t count, int choice);

/// One turn of a conversation while it is worked on.
class conversation_run {
 public:
  /// All must outlive this.
  conversation_run(conversation_state state, const conversation_turn& turn, const turn_meaning& meaning,
                   const turn_facts& facts, const business& business, time_point now);

  [[nodiscard]] conversation_step take();

 private:
  // speaking.cpp: what is said and asked.
  void say(spoken_sentence line);
  void say(sentence what) { say(spoken_sentence{.what = what}); }
  void ask(question which);
  void ask_again() { ask(state_.asked == question::none ? question::wish : state_.asked); }
  [[nodiscard]] spoken_sentence question_of(question which) const;
  [[nodiscard]] spoken_sentence confirmation() const;
  [[nodiscard]] spoken_sentence question_of_services() const;
  [[nodiscard]] spoken_sentence question_of_bookings() const;
  [[nodiscard]] spoken_sentence question_of_way_out() const;
  [[nodiscard]] std::string said_name() const;

  // advance.cpp: what a turn is about.
  void take_words();
  [[nodiscard]] std::string said_words() const;
  bool take_aside();
  [[nodiscard]] bool agrees_to_change() const;
  void take_question();
  void take_emergency();
  void take_transfer_wish();
  void take_message();
  void pass_on_words();
  void say_passed_on();
  void list_bookings();
  void start_goal();
  void say_unable();
  void nobody_there();

  // endings.cpp: silence, and how it ends.
  void take_silence();
  void hang_up();
  void finish_what_is_open();
  void write_what_is_open();
  void pass_on_all_words();
  void end(end_reason reason);
  void end_when_out_of_turns();

  // answers.cpp: the answer to what was asked.
  void take_answer();
  void say_what_is_unknown();
  void answer_confirm();
  [[nodiscard]] bool means_another_booking() const;
  void answer_offer();
  void answer_service();
  void answer_day();
  void answer_time();
  void answer_name();
  void answer_booking();
  void answer_change();
  void answer_waiting_list();
  void answer_pass_on();
  void answer_anything_else();
  void answer_plainly();

  // way_out.cpp: what is not understood.
  void fail();
  void open_way_out();
  void answer_way_out();
  void take_key(std::size_t place);
  void choose_service(std::size_t place);
  void resume();

  // learning.cpp: what was said beyond the answer.
  bool learn();
  void learn_service();
  void learn_when(const time_reading& when);
  void learn_people();

  // next_step.cpp: what is missing, and what is done.
  void go_on();
  void go_on_with_booking();
  void go_on_with_change();
  void find_start();
  void check_start(local_minutes start);
  [[nodiscard]] std::optional<local_minutes> free_alternative(local_minutes start) const;
  [[nodiscard]] bool asks_other_for_wished(bool other_person) const;
  void refuse_start(local_minutes start, refusal reason);
  bool has_it_already(local_minutes start);
  [[nodiscard]] bool may_wait() const;
  void offer(std::vector<local_minutes> starts);
  void choose(local_minutes start);
  void shift_start();
  void confirm();
  void say_gone();
  bool find_booking();
  [[nodiscard]] const booking* meant_booking() const;
  [[nodiscard]] start_span wanted_span() const;
  [[nodiscard]] free_starts calendar() const { return {business_, state_, taken_, now_}; }
  void read_taken();

  // acting.cpp: what a yes does, and a no.
  void act();
  void refuse();
  void finish_goal();
  void forget_goal();
  [[nodiscard]] std::string notes() const;

  conversation_state state_;
  const conversation_turn& turn_;
  const turn_meaning& meaning_;
  const turn_facts& facts_;
  const business& business_;
  time_point now_;
  local_minutes local_now_;
  turn_answer answer_;  // of the meaning, or of a key
  taken_times taken_;   // without the appointment that is moved
  std::vector<said_sentence> said_before_;
  std::vector<spoken_sentence> said_;
  std::vector<conversation_action> actions_;
};

}  // namespace zylin::domain
