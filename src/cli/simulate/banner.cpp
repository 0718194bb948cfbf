#include "simulate/banner.hpp"

#include <iomanip>
#include <ostream>
#include <sstream>

namespace zylin::cli {
namespace {

std::string seconds_of(std::chrono::milliseconds time) {
  std::ostringstream text;
  text << std::fixed << std::setprecision(2) << static_cast<double>(time.count()) / 1000 << " s";
  return text.str();
}

}  // namespace

void print_banner(std::ostream& out, const terminal_style& colours, const simulation_info& info) {
  const std::string calls = info.calls == 1 ? "one simulated call" : std::to_string(info.calls) + " simulated calls";
  out << colours.bold("Zylin: " + calls) << "\n\n"
      << "  " << colours.green("real      ") << "  the server (" << info.server_url
      << "), HTTP, signatures, pipeline, bookings, SQLite file\n";
  if (info.real_openai) {
    out << "  " << colours.green("real      ") << "  speech recognition and language model (" << info.openai_url
        << "); OpenAI bills this\n";
  }
  out << "  " << colours.cyan("simulated ") << "  the caller; Twilio (" << info.twilio_url
      << "): nothing reaches a telephone\n";
  if (!info.real_openai) {
    out << "  " << colours.cyan("simulated ") << "  OpenAI (" << info.openai_url
        << "): the recogniser reads the text stored in the WAV,\n"
        << "              the model is a rule-based reader of English requests\n";
  }
  out << "  " << colours.dim("business  ") << "  " << info.business << "\n";
  if (!info.remark.empty()) {
    out << "\n  " << info.remark << "\n";
  }
  out << std::endl;
}

void print_closing(std::ostream& out, const terminal_style& colours, const stage_outcome& outcome) {
  const std::string failure = outcome.read_by_rules > 0
                                  ? "The model has not answered: the rules read " +
                                        std::to_string(outcome.read_by_rules) + " of " +
                                        std::to_string(outcome.records.size()) + " calls, the log says why;"
                                  : "Not every call was answered";
  out << "\n"
      << (outcome.succeeded ? colours.green("Done") : colours.red(failure)) << " after " << seconds_of(outcome.took)
      << (outcome.real_openai ? ", no Twilio account needed.\n" : ", 0 accounts needed.\n");
  if (!outcome.database.empty()) {
    out << "Database kept: " << outcome.database.string()
        << "\n  look at it:   DATABASE_PATH=" << outcome.database.string() << " zylin calls\n";
  }
  out << "Next: docs/twilio-setup.md leads to real calls on your own number." << std::endl;
}

}  // namespace zylin::cli
