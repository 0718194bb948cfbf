#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain::cues {

/// A word of a transcript in the form for comparison with cues.
struct cue_word {
  std::string folded;     ///< lower case, without accents and apostrophes: "can't" is "cant"
  std::string romanised;  ///< the same, for comparing Hindi in Latin letters
  std::size_t begin = 0;  ///< in the transcript, in bytes
  std::size_t end = 0;
  bool capital = false;        ///< written with a capital, or beyond ASCII
  bool ends_clause = false;    ///< punctuation follows; not the dot of "Dr."
  bool ends_sentence = false;  ///< a full stop, a question mark or the like follows
  bool asked = false;          ///< a question mark follows
};

/// A transcript in words; of a long one only the beginning.
class cue_text {
 public:
  static constexpr std::size_t most_words = 1024;

  /// `transcript` must outlive this.
  explicit cue_text(std::string_view transcript);

  [[nodiscard]] const std::vector<cue_word>& words() const noexcept { return words_; }
  [[nodiscard]] std::size_t size() const noexcept { return words_.size(); }
  /// The transcript from word `first` to the one before `last`.
  [[nodiscard]] std::string_view said(std::size_t first, std::size_t last) const;
  /// Whether the recogniser writes capitals: at least one word after the first has one.
  [[nodiscard]] bool has_capitals() const noexcept { return has_capitals_; }

 private:
  std::string_view transcript_;
  std::vector<cue_word> words_;
  bool has_capitals_ = false;
};

}  // namespace zylin::domain::cues
