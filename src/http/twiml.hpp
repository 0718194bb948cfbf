#pragma once

#include "zylin/core/ids.hpp"
#include "zylin/domain/texts.hpp"

#include <string>
#include <string_view>

namespace zylin::http::twiml {

/// Documents for Twilio Voice. Any text is safe in them: it is escaped, characters that XML 1.0 forbids are dropped, at
/// most 4000 characters of a text are spoken, and a `<Say>` longer than 3000 characters is split at sentence ends
/// (Twilio docs: TwiML "Say").

/// Everything is spoken in the language of the caller and by its voice.
/// Notice, greeting (that of an `open` business, or of a closed one), `<Record>`, and what is said when nothing was
/// recorded. `path_prefix`: the path of the public URL ("/prefix", no trailing slash), because Twilio resolves `action`
/// against the host's root.
[[nodiscard]] std::string greeting(const domain::texts::audience& to, bool open, const call_sid& call,
                                   std::string_view path_prefix = {});
/// The same for a call that cannot be served as usual: apologises instead of greeting, and records.
[[nodiscard]] std::string apology(const domain::texts::audience& to, const call_sid& call,
                                  std::string_view path_prefix = {});
/// The same in the middle of a conversation that cannot go on: asks for a message, and records. `first` is said before
/// that, if it is not empty.
[[nodiscard]] std::string message_request(const domain::texts::audience& to, std::string_view first,
                                          const call_sid& call, std::string_view path_prefix = {});
/// Thanks and hangs up: the reply to `<Record action>`.
[[nodiscard]] std::string thanks(const domain::texts::audience& to);
/// Says that nothing was heard, and hangs up.
[[nodiscard]] std::string nothing_heard(const domain::texts::audience& to);
/// Refuses a caller who calls too often, and hangs up.
[[nodiscard]] std::string too_many_calls(const domain::texts::audience& to);
/// Says one sentence and hangs up.
[[nodiscard]] std::string farewell(const domain::texts::audience& to, std::string_view sentence);
/// Does not answer the call, which therefore costs nothing: the caller hears that nobody can be reached, as of a number
/// that does not exist. A sentence would be billed, at each of what may be many calls.
[[nodiscard]] std::string reject();
/// `<Response/>`
[[nodiscard]] std::string empty();

}  // namespace zylin::http::twiml
