#include "handlers/incoming_form.hpp"

#include "zylin/core/number.hpp"
#include "zylin/domain/caller.hpp"
#include "zylin/domain/outside_text.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace zylin::http {
namespace {

constexpr std::string_view whatsapp_prefix = "whatsapp:";
constexpr int most_attachments = 100;
/// Twilio posts ten at most.
constexpr int most_types_read = 10;

std::string_view without_prefix(std::string_view address) {
  return address.starts_with(whatsapp_prefix) ? address.substr(whatsapp_prefix.size()) : address;
}

int count(std::string_view number) {
  return std::clamp(parse_number<int>(number).value_or(0), 0, most_attachments);
}

/// The text; for a tapped button its label, for a list the chosen line.
std::string_view words_of_form(const form& fields) {
  for (const std::string_view name : {"Body", "ButtonText", "ListTitle", "ButtonPayload", "ListId"}) {
    if (const std::string_view said = fields.get(name); !said.empty()) {
      return said;
    }
  }
  return {};
}

/// "-77.5946": degrees as Twilio writes them.
bool is_degrees(std::string_view text) {
  constexpr std::size_t longest = 24;
  text.remove_prefix(text.starts_with('-') ? 1 : 0);
  return !text.empty() && text.size() <= longest && text.find_first_not_of("0123456789.") == std::string_view::npos &&
         std::ranges::count(text, '.') <= 1 && text.front() != '.' && text.back() != '.';
}

std::optional<domain::shared_place> read_place(const form& fields) {
  const std::string_view north = fields.get("Latitude");
  const std::string_view east = fields.get("Longitude");
  if (!is_degrees(north) || !is_degrees(east)) {
    return std::nullopt;
  }
  domain::shared_place place;
  place.coordinates = std::string(north) + ", " + std::string(east);
  place.label = domain::kept_label(fields.get("Label"));
  place.address = domain::kept_label(fields.get("Address"));
  return place;
}

std::vector<std::string> read_types(const form& fields, int attachments) {
  std::vector<std::string> types;
  for (int i = 0; i < std::min(attachments, most_types_read); ++i) {
    if (std::string type = domain::kept_label(fields.get("MediaContentType" + std::to_string(i))); !type.empty()) {
      types.push_back(std::move(type));
    }
  }
  return types;
}

}  // namespace

domain::incoming_message read_incoming(const form& fields, const domain::business& business) {
  const std::string_view from = fields.get("From");
  const std::string_view sender = without_prefix(from);
  const std::optional<phone_number> phone = domain::identify_caller(sender, business.region).phone;
  domain::incoming_message written;
  written.provider_sid = fields.get("MessageSid");
  written.channel = from.starts_with(whatsapp_prefix) ? domain::channel::whatsapp : domain::channel::sms;
  written.from = phone ? phone->str() : domain::kept_address(sender);
  written.to = domain::kept_address(without_prefix(fields.get("To")));
  written.text = domain::kept_writing(words_of_form(fields));
  written.attachments = count(fields.get("NumMedia"));
  written.attachment_types = read_types(fields, written.attachments);
  written.place = read_place(fields);
  const std::string_view type = fields.get("MessageType");
  written.type = type == "text" ? std::string() : domain::kept_label(type);
  written.opt_out_type = domain::kept_label(fields.get("OptOutType"));
  return written;
}

}  // namespace zylin::http
