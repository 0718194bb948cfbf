#pragma once

#include "reply_check.hpp"
#include "reply_check/reply_words.hpp"
#include "reply_check/sentence.hpp"
#include "zylin/domain/business.hpp"

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain::replies {

enum class currency : std::uint8_t { none, rupee, dollar, euro, pound };

/// An amount of money, and its place in a text.
struct amount {
  long long cents = 0;
  currency unit = currency::none;
  std::size_t begin = 0;  ///< [begin, end)
  std::size_t end = 0;
};

/// Amounts with a currency: "₹500", "Rs. 1,500", "35 €", "five hundred rupees".
[[nodiscard]] std::vector<amount> find_amounts(std::string_view text, const reply_patterns& language);

/// Digit sequences as long as a telephone number, and web and mail addresses.
struct contact {
  std::string text;  ///< digits alone, or the folded address
  std::size_t begin = 0;
  std::size_t end = 0;
};
[[nodiscard]] std::vector<contact> find_telephone_numbers(std::string_view text);
[[nodiscard]] std::vector<contact> find_links(std::string_view text);

/// The number that begins at word `at`, in words ("five hundred and fifty", "fünfhundert") or digits, and the index of
/// the word after it (`at` itself: there is none).
struct said_number {
  long long cents = 0;
  std::size_t end = 0;
};
[[nodiscard]] said_number read_number(std::string_view text, const std::vector<word>& words, std::size_t at,
                                      const reply_patterns& language);

/// Everything that may be said about a business, prepared for look-up.
class known_facts {
 public:
  known_facts(const business& facts, const reply_context& asked);

  /// One answer, or the name, the address, a service with its price …
  struct fact {
    std::string text;
    std::vector<word> words;      ///< of the question too
    std::set<long long> numbers;  ///< in hundredths
    const faq_entry* entry = nullptr;
    bool is_name = false;  ///< of the business or its kind: not about what it offers
  };

  [[nodiscard]] const reply_patterns& language() const noexcept { return *language_; }
  [[nodiscard]] const business& of() const noexcept { return *business_; }
  [[nodiscard]] const std::vector<fact>& all() const noexcept { return facts_; }

  /// Whether the word, or one of the same stem, is in a fact.
  [[nodiscard]] bool mention(const word& one) const;
  /// Whether it is in the name of the business and nowhere else.
  [[nodiscard]] bool only_name(const word& one) const;
  [[nodiscard]] bool mention_number(long long hundredths) const;
  [[nodiscard]] bool mention_amount(const amount& one) const;
  [[nodiscard]] bool mention_telephone(std::string_view digits) const;
  [[nodiscard]] bool mention_link(std::string_view folded) const;
  /// Whether one fact contains all of these words.
  [[nodiscard]] bool one_mentions(const std::vector<const word*>& words) const;

 private:
  void add(std::string text, const faq_entry* entry = nullptr, bool is_name = false);

  const business* business_;
  const reply_patterns* language_;  ///< of the facts
  std::vector<fact> facts_;
  std::vector<amount> amounts_;
  std::vector<contact> numbers_;
  std::vector<contact> links_;
  std::string emergency_number_;
};

}  // namespace zylin::domain::replies
