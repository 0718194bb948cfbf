#pragma once

#include "reply_check.hpp"
#include "reply_check/known_facts.hpp"
#include "reply_check/opening_hours.hpp"
#include "reply_check/reply_words.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain::replies {

/// What a sentence is checked against besides the facts.
struct surroundings {
  const known_facts& facts;
  const reply_context& asked;
  const reply_patterns& language;
  bool facts_are_in_it = false;  ///< the facts are written in the language of the reply
  const std::vector<word>& transcript;
  const service* about = nullptr;  ///< the one service that the caller named
  bool about_hours = false;        ///< they asked when it is open
  days_meant days{};               ///< those named by them or by the sentence before
};

/// One sentence of a reply, and what is known about its words.
class statement {
 public:
  statement(const sentence& said, const surroundings& around);

  [[nodiscard]] const std::vector<word>& words() const noexcept { return words_; }  ///< without idioms
  [[nodiscard]] std::string_view text() const noexcept { return text_; }
  [[nodiscard]] bool question() const noexcept { return question_; }
  [[nodiscard]] bool defers() const noexcept { return somebody_ || not_known_; }
  [[nodiscard]] bool hands_over() const noexcept { return somebody_; }
  /// Whether some fact says it in the same words, or contains all of its words and numbers.
  [[nodiscard]] bool quoted() const noexcept { return quoted_; }
  [[nodiscard]] bool borne() const noexcept { return borne_; }
  /// The words that carry meaning about the business.
  [[nodiscard]] const std::vector<const word*>& content() const noexcept { return content_; }
  /// The text with telephone numbers, amounts, links, and the business's name and address replaced by blanks.
  [[nodiscard]] const std::string& bare_text() const noexcept { return bare_; }
  [[nodiscard]] const std::vector<amount>& amounts() const noexcept { return amounts_; }

  struct mention {
    const service* what = nullptr;
    std::size_t at = 0;  ///< in the text
  };
  [[nodiscard]] const std::vector<mention>& services() const noexcept { return services_; }

 private:
  void drop_idioms(const pattern_list& idioms);
  void blank(std::size_t begin, std::size_t end);
  void blank_known_names(const surroundings& around);
  void find_services(const business& facts);
  void find_content(const surroundings& around);
  void compare_with_facts(const surroundings& around);

  std::string_view text_;
  std::vector<word> words_;
  bool question_;
  bool somebody_ = false;
  bool not_known_ = false;
  bool quoted_ = false;
  bool borne_ = false;
  std::string bare_;
  std::vector<amount> amounts_;
  std::vector<mention> services_;
  std::vector<const word*> content_;
};

/// The first of the patterns that is neither denied nor only possible.
[[nodiscard]] pattern::match find_affirmed(const pattern_list& patterns, const std::vector<word>& words,
                                           const reply_patterns& language);

// Each looks for one kind of claim; `none` if the facts support all of them.
[[nodiscard]] reply_claim check_acts(const statement& said, const surroundings& around);
[[nodiscard]] reply_claim check_terms(const statement& said, const surroundings& around);
[[nodiscard]] reply_claim check_people(const statement& said, const surroundings& around);
[[nodiscard]] reply_claim check_prices(const statement& said, const surroundings& around);
[[nodiscard]] reply_claim check_times_and_numbers(const statement& said, const surroundings& around);
[[nodiscard]] reply_claim check_facts(const statement& said, const surroundings& around);

}  // namespace zylin::domain::replies
