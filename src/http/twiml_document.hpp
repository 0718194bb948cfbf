#pragma once

#include "zylin/domain/texts.hpp"

#include <pugixml.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace zylin::http::twiml {

// Twilio docs, error 11750: a document of more than 64 kB is refused. Two texts of this length, each character escaped
// to five bytes, still fit.
inline constexpr std::size_t max_text_characters = 4'000;

/// A document with its root, spoken in the language of the caller and by its voice. Built in memory, written without
/// indentation: Twilio would interpret blanks between tags.
class document {
 public:
  explicit document(const domain::texts::audience& to);

  void say(std::string_view text) { say(root_, text); }
  /// Inside of another verb.
  void say(pugi::xml_node inside, std::string_view text);
  void hang_up() { root_.append_child("Hangup"); }
  pugi::xml_node append(const char* verb) { return root_.append_child(verb); }

  [[nodiscard]] std::string str() const;

 private:
  void say_parts(pugi::xml_node inside, const std::string& text, std::size_t limit);
  void add_say(pugi::xml_node inside, const std::string& part);

  std::string voice_;
  std::string locale_;  ///< empty: the one that the voice speaks by itself
  pugi::xml_document document_;
  pugi::xml_node root_;
};

}  // namespace zylin::http::twiml
