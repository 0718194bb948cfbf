#include "zylin/domain/silence.hpp"

#include "clean_text.hpp"
#include "plain_line.hpp"
#include "sound_marker.hpp"
#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace zylin::domain {
namespace {

/// Texts that recognisers are known to write for silence.
enum class invention {
  none,
  courtesy,  ///< a caller may say it, too
  credit     ///< from film subtitles; nobody says it to a receptionist
};

struct known_phrase {
  std::string_view text;  ///< as `simplified` leaves it
  invention kind;
};

constexpr auto courtesy = invention::courtesy;
constexpr auto credit = invention::credit;

constexpr std::array phrases = std::to_array<known_phrase>({
    {"thank you", courtesy},
    {"thank you so much", courtesy},
    {"thank you very much", courtesy},
    {"thanks", courtesy},
    {"bye", courtesy},
    {"goodbye", courtesy},
    {"you", courtesy},
    {"so", courtesy},
    {"oh", courtesy},
    {"okay", courtesy},
    {"ok", courtesy},
    {"hmm", courtesy},
    {"danke", courtesy},
    {"vielen dank", courtesy},
    {"gracias", courtesy},
    {"merci", courtesy},
    {"ありがとうございました", courtesy},
    {"谢谢", courtesy},
    {"감사합니다", courtesy},
    {"thanks for watching", credit},
    {"thank you for watching", credit},
    {"thank you for watching this video", credit},
    {"please subscribe", credit},
    {"please subscribe to my channel", credit},
    {"please like and subscribe", credit},
    {"see you in the next video", credit},
    {"i'll see you in the next video", credit},
    {"subtitles by the amara org community", credit},
    {"untertitel der amara org community", credit},
    {"untertitel im auftrag des zdf für funk 2017", credit},
    {"untertitelung des zdf 2020", credit},
    {"vielen dank fürs zuschauen", credit},
    {"sous titres réalisés para la communauté d'amara org", credit},
    {"sous titres réalisés par la communauté d'amara org", credit},
    {"sous titrage société radio canada", credit},
    {"merci d'avoir regardé cette vidéo", credit},
    {"subtítulos realizados por la comunidad de amara org", credit},
    {"subtítulos por la comunidad de amara org", credit},
    {"gracias por ver el video", credit},
    {"sottotitoli creati dalla comunità amara org", credit},
    {"legendas pela comunidade amara org", credit},
    {"obrigado por assistir", credit},
    {"ご視聴ありがとうございました", credit},
    {"字幕由 amara org 社区提供", credit},
    {"字幕by索兰娅", credit},
    {"请不吝点赞 订阅 转发 打赏支持明镜与点点栏目", credit},
    {"시청해주셔서 감사합니다", credit},
    {"продолжение следует", credit},
    {"субтитры сделал dimatorzok", credit},
});

/// ASCII in lower case, one blank between words, no punctuation except the apostrophe within a word.
std::string simplified(std::string_view words) {
  constexpr std::array<std::string_view, 6> wide_marks{"。", "！", "、", "…", "’", "？"};
  std::string simple;
  while (!words.empty()) {
    const auto wide = std::ranges::find_if(wide_marks, [&](std::string_view mark) { return words.starts_with(mark); });
    const char message = ascii::to_lower(words.front());
    const bool kept =
        ascii::is_beyond(message) || message == '\'' || ascii::is_lower(message) || ascii::is_digit(message);
    if (wide != wide_marks.end() || !kept) {
      const bool after_word = !simple.empty() && simple.back() != ' ';
      simple += wide != wide_marks.end() && *wide == "’" ? "'" : after_word ? " " : "";
    } else {
      simple += static_cast<char>(message);
    }
    words.remove_prefix(wide != wide_marks.end() ? wide->size() : 1);
  }
  if (simple.ends_with(' ')) {
    simple.pop_back();
  }
  return simple;
}

bool begins_with(std::string_view text, std::string_view phrase) {
  return text.starts_with(phrase) && (text.size() == phrase.size() || text[phrase.size()] == ' ');
}

/// The longest phrase that `text` begins with.
const known_phrase* find_phrase(std::string_view text) {
  const known_phrase* longest = nullptr;
  for (const known_phrase& each : phrases) {
    if (begins_with(text, each.text) && (longest == nullptr || each.text.size() > longest->text.size())) {
      longest = &each;
    }
  }
  return longest;
}

/// Whether `words` are made of such phrases alone, one or several; case and punctuation do not matter.
invention find_invention(std::string_view words) {
  constexpr std::size_t longest = 500;  // bytes: longer text is not such a phrase, however often repeated
  if (words.empty() || words.size() > longest) {
    return invention::none;
  }
  const std::string simple = simplified(without_sound_markers(words));
  std::string_view rest = simple;
  invention kind = rest.empty() ? invention::none : invention::credit;
  while (!rest.empty()) {
    const known_phrase* found = find_phrase(rest);
    if (found == nullptr) {
      return invention::none;
    }
    kind = found->kind == invention::courtesy ? invention::courtesy : kind;
    rest.remove_prefix(std::min(rest.size(), found->text.size() + 1));
  }
  return kind;
}

}  // namespace

bool is_silent(const sound_profile& sound) noexcept {
  return sound.voiced.count() == 0;
}

bool is_wordless(std::string_view transcript) {
  // Longer texts contain words, and searching them for markers takes long.
  constexpr std::size_t longest = 2'000;
  return transcript.size() <= longest && words_of(plain_line(without_sound_markers(transcript))).empty();
}

bool is_hallucinated(std::string_view words, const sound_profile& sound) {
  constexpr double faint = -50;
  constexpr std::chrono::milliseconds shortest_courtesy{200};
  constexpr std::chrono::milliseconds shortest_credit{1000};
  const invention known = find_invention(words);
  if (known == invention::none) {
    return false;
  }
  return sound.loudest < faint || sound.voiced < (known == invention::credit ? shortest_credit : shortest_courtesy);
}

}  // namespace zylin::domain
