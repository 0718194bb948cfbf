#include "doctor/doctor.hpp"

#include "doctor/judgement.hpp"
#include "doctor/upstream_checks.hpp"
#include "exit_status.hpp"
#include "zylin/adapters/sqlite/sqlite_store.hpp"

#include <unistd.h>

#include <algorithm>
#include <iterator>
#include <ostream>
#include <string_view>
#include <system_error>
#include <utility>

namespace zylin::cli {
namespace {

namespace fs = std::filesystem;

std::string_view word(verdict how) {
  switch (how) {
    case verdict::ok: return "ok      ";
    case verdict::warning: return "warning ";
    case verdict::failed: return "FAILED  ";
  }
  return {};
}

void print(std::ostream& out, const finding& each) {
  out << word(each.how) << each.subject << ": " << each.seen << '\n';
  if (!each.advice.empty()) {
    out << "        -> " << each.advice << '\n';
  }
}

/// The folder of a database that does not exist yet may not exist either: its first existing ancestor counts.
fs::path existing_folder(const fs::path& database) {
  std::error_code ignored;
  fs::path folder = fs::absolute(database).parent_path();
  while (!fs::exists(folder, ignored) && folder.has_relative_path()) {
    folder = folder.parent_path();
  }
  return folder;
}

findings check_storage(const fs::path& database) {
  findings all{judge_database(database.string(), sqlite::inspect(database))};
  const fs::path folder = existing_folder(database);
  std::error_code unknown;
  const fs::space_info space = fs::space(folder, unknown);
  if (!unknown) {
    all.push_back(judge_room(space.available));
  }
  if (::access(folder.c_str(), W_OK) != 0) {
    all.push_back({verdict::failed, "database", folder.string() + " cannot be written by this user",
                   "run the doctor as the server's user, or let that user own the folder"});
  }
  return all;
}

/// What the server wrote down about its models; a database that cannot be read is judged elsewhere.
findings check_stored_models(const fs::path& database) {
  std::vector<model_status> known;
  const auto look = [&known](transaction& within) -> result<void> {
    result<std::vector<model_status>> read = within.models().all();
    if (read) {
      known = std::move(*read);
    }
    return {};
  };
  static_cast<void>(sqlite::read_only(database, look));
  return judge_missing_models(known);
}

void append(findings& all, findings more) {
  std::ranges::move(more, std::back_inserter(all));
}

}  // namespace

int examine(const settings& configured, bool offline, std::ostream& out) {
  findings all = judge_settings(configured);
  all.push_back(judge_public_url(configured.server.public_url));
  append(all, check_storage(configured.database_path));
  append(all, check_stored_models(configured.database_path));
  if (!offline) {
    append(all, check_upstreams(configured));
  }
  for (const finding& each : all) {
    print(out, each);
  }
  const auto bad = std::ranges::count(all, verdict::failed, &finding::how);
  const auto doubtful = std::ranges::count(all, verdict::warning, &finding::how);
  out << '\n'
      << (bad == 0 ? "Nothing failed" : std::to_string(bad) + " failed") << ", " << doubtful
      << (doubtful == 1 ? " warning." : " warnings.") << (offline ? " Twilio and OpenAI were not asked." : "") << '\n';
  return bad == 0 ? done : failed;
}

}  // namespace zylin::cli
