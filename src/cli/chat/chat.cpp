#include "chat/chat.hpp"

#include "conversation/conversation_session.hpp"
#include "exit_status.hpp"
#include "listing_shape.hpp"
#include "simulate/business_file.hpp"
#include "simulate/simulated_settings.hpp"
#include "simulate/temporary_folder.hpp"
#include "zylin/app/logging.hpp"
#include "zylin/core/phone_number.hpp"
#include "zylin/domain/customer_language.hpp"
#include "zylin/domain/opening_hours.hpp"
#include "zylin/domain/texts.hpp"

#include <fstream>
#include <istream>
#include <optional>
#include <ostream>
#include <utility>

namespace zylin::cli {
namespace {

int complain_of_chat(std::ostream& err, const std::string& what, int status) {
  err << "zylin: " << what << std::endl;
  return status;
}

/// One conversation, line by line.
class shown_chat {
 public:
  shown_chat(conversation_session& session, const chat_options& options, const config::settings& settings,
             std::ostream& out, std::ostream& err)
      : session_(session), options_(options), settings_(settings), out_(out), err_(err) {}

  result<void> greet(bool built_in) {
    const std::string& name = settings_.business.name;
    out_ << name
         << (built_in ? ", " + std::string(simulated_hours) + " (built in; BUSINESS_CONFIG names another)"
                      : " (from BUSINESS_CONFIG; times in " + settings_.business.zone.name() + ")")
         << "\nIt is " << now() << ", and " << options_.caller
         << " calls. /keys 1, /silence, /later 2h, /hangup; the end of the input ends it.\n\n";
    TRY_ASSIGN(const conversations::conversation_reply first, session_.begin());
    const domain::texts::audience to{.business = settings_.business, .language = first.language};
    const bool open = is_open_at(settings_.business, settings_.business.zone.to_local(session_.time().now()));
    out_ << "Zylin: " << domain::texts::spoken_greeting(to, open) << "\n";
    return {};
  }

  /// False when nothing more is to be read. A mistyped command is said on `err`, and nothing happens.
  result<bool> take(const std::string& line) {
    if (!options_.on_terminal) {
      out_ << "you: " << line << "\n";
    }
    const result<chat_line> read = read_chat_line(line);
    if (!read) {
      err_ << "zylin: " << read.error().message() << std::endl;
      mistyped_ = true;
      return true;
    }
    if (!read->turn) {
      session_.let_pass(read->later);
      out_ << "(it is " << now() << ")\n";
      return true;
    }
    TRY_ASSIGN(const conversations::conversation_reply reply, session_.take(*read->turn));
    if (const std::string said = text_of(reply); !said.empty()) {
      out_ << "Zylin: " << said << "\n";
    }
    return goes_on(reply);
  }

  void prompt() {
    if (options_.on_terminal) {
      out_ << "you: " << std::flush;
    }
  }

  result<void> show_outcome() {
    TRY_ASSIGN(const conversation_outcome left, session_.outcome());
    out_ << (left.bookings.empty() ? "\nNo bookings of " : "\nBookings of ") << options_.caller
         << (left.bookings.empty() ? ".\n" : ":\n");
    for (const domain::booking& row : left.bookings) {
      out_ << "  " << row.reference << "  " << to_string(row.status) << "  "
           << short_time(settings_.business.zone, row.starts_at) << "  " << row.service
           << (row.staff ? " with " + *row.staff : std::string())
           << (row.customer_name.empty() ? std::string() : ", for " + row.customer_name)
           << (row.notes.empty() ? std::string() : " (" + row.notes + ")") << "\n";
    }
    for (const domain::message& row : left.messages) {
      out_ << (is_for_owner(row.kind) ? "\nTo the owner" : "\nTo " + row.to) << ", " << to_string(row.kind) << ":\n"
           << row.body << "\n";
    }
    return {};
  }

  [[nodiscard]] bool mistyped() const noexcept { return mistyped_; }

 private:
  [[nodiscard]] std::string now() const { return short_time(settings_.business.zone, session_.time().now()); }

  result<bool> goes_on(const conversations::conversation_reply& reply) {
    if (!reply.ends) {
      return true;
    }
    TRY_ASSIGN(const std::optional<domain::stored_conversation> row, session_.stored());
    if (row && row->status == domain::conversation_status::waiting) {
      out_ << "(the line is closed; what comes now is written)\n";
      return true;
    }
    return false;
  }

  conversation_session& session_;
  const chat_options& options_;
  const config::settings& settings_;
  std::ostream& out_;
  std::ostream& err_;
  bool mistyped_ = false;
};

result<bool> hold(shown_chat& shown, bool built_in, std::istream& in) {
  TRY(shown.greet(built_in));
  shown.prompt();
  for (std::string line; std::getline(in, line);) {
    TRY_ASSIGN(const bool more, shown.take(line));
    if (!more) {
      break;
    }
    shown.prompt();
  }
  TRY(shown.show_outcome());
  return !shown.mistyped();
}

int run_chat(const chat_options& options, const config::settings& settings, bool built_in, std::istream& in,
             std::ostream& out, std::ostream& err) {
  const result<phone_number> caller = phone_number::parse(options.caller, settings.business.region);
  if (!caller) {
    return complain_of_chat(err, "--caller: " + caller.error().message(), wrong_usage);
  }
  if (!options.language.empty() && !speaks(settings.business, options.language)) {
    return complain_of_chat(err, "--language: the business does not speak '" + options.language + "'", wrong_usage);
  }
  app::start_logging(settings.logging);
  auto session = conversation_session::open(settings, {.caller = *caller, .language = options.language});
  if (!session) {
    return complain_of_chat(err, session.error().message(), failed);
  }
  chat_options shown_as = options;
  shown_as.caller = caller->str();
  shown_chat shown(**session, shown_as, settings, out, err);
  const result<bool> held = hold(shown, built_in, in);
  if (!held) {
    return complain_of_chat(err, held.error().message(), failed);
  }
  return *held ? done : wrong_usage;
}

}  // namespace

int chat(const chat_options& options, const config::environment& values, std::istream& in, std::ostream& out,
         std::ostream& err) {
  std::ifstream script;
  if (!options.script.empty()) {
    script.open(options.script);
    if (!script) {
      return complain_of_chat(err, "cannot read " + options.script.string(), wrong_usage);
    }
  }
  auto folder = temporary_folder::create();
  if (!folder) {
    return complain_of_chat(err, folder.error().message(), failed);
  }
  const auto parsed = simulated_settings(values, folder->path(), false);
  if (const auto* problems = std::get_if<std::vector<config::settings_problem>>(&parsed)) {
    std::string all = "these settings are wrong:";
    for (const config::settings_problem& each : *problems) {
      all += "\n  " + to_string(each);
    }
    return complain_of_chat(err, all, wrong_usage);
  }
  const tidy_on_signal guard(folder->path());
  std::istream& lines = options.script.empty() ? in : script;
  return run_chat(options, std::get<config::settings>(parsed), !values.get("BUSINESS_CONFIG"), lines, out, err);
}

}  // namespace zylin::cli
