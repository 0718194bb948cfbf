#pragma once

#include "cli/child_process.hpp"
#include "crash/reserved_port.hpp"
#include "crash/retrying_http_client.hpp"
#include "support/temp_folder.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/domain/job.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/ports/store.hpp"
#include "zylin/sim/simulated_caller.hpp"
#include "zylin/sim/stand_ins.hpp"

#include <sys/resource.h>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>

#include <filesystem>
#include <future>
#include <map>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace zylin::test {

inline constexpr const char* caller_number = "+14155550123";
inline constexpr const char* booking_request =
    "Hi, my name is Anna Schmidt. I would like to book an appointment for tomorrow at 3 PM.";

/// The database's rows at one moment.
struct rows {
  std::vector<domain::call> calls;
  std::vector<domain::booking> bookings;
  std::vector<domain::message> messages;
  std::vector<domain::job> jobs;

  /// Nothing is left to do: every job is over, every message's outcome is known.
  [[nodiscard]] bool all_settled() const;
};

/// Whether the stand-in for Twilio posts the outcome of a message.
enum class delivery { reported, unreported };

/// The real program on a real database file between stand-ins, to be killed and started again on the same port.
class killable_system {
 public:
  explicit killable_system(delivery callbacks = delivery::reported);
  ~killable_system();

  /// Returns when the server listens, or has died at `failpoint` (core/failpoint.hpp) before.
  void start(const std::string& failpoint = {});
  void kill();
  /// Until the server has died, or has settled everything; true when it died.
  bool wait_for_death_or_end();
  /// A graceful stop; false when the server does not report success.
  bool stop();

  /// Places a call whose caller keeps trying while the server is down.
  std::future<result<sim::finished_call>> call(const std::string& from, const std::string& words);

  /// What the server answers to a GET.
  ports::http_response get(const std::string& path);
  /// The first `count` response statuses to callers' requests whose address contains `part`.
  [[nodiscard]] std::vector<int> first_answers_to(std::string_view part, std::size_t count) {
    return patient_->first_answers_to(part, count);
  }
  /// From now on the server cannot write to any file, as if its disk were full, until this is undone.
  void fill_disk() const { limit_file_size(0); }
  void empty_disk() const { limit_file_size(RLIM_INFINITY); }
  /// Reads the server's log until it says `text`; false when the server has ended before.
  bool wait_for_log(const std::string& text) { return server_->wait_for_output(text); }
  /// Runs another command beside the server; its exit status.
  int run(const std::vector<std::string>& arguments);

  rows look() const;
  /// Until all is settled, or the time limit of tests has passed.
  rows wait_until_settled() const;
  /// The result of SQLite's own check of the file: "ok".
  std::string integrity() const;

  sim::stand_in_twilio& twilio() { return *twilio_; }
  [[nodiscard]] pid_t process() const { return server_->id(); }

 private:
  void limit_file_size(rlim_t bytes) const;

  temp_folder folder_;
  system_clock time_;
  std::map<std::string, std::string> environment_;
  boost::asio::io_context outside_{1};
  boost::asio::executor_work_guard<boost::asio::io_context::executor_type> outside_stays_{outside_.get_executor()};
  reserved_port port_{outside_};  ///< the restarted server has the same port for its callers
  std::unique_ptr<ports::http_client> network_;
  std::unique_ptr<retrying_http_client> patient_;
  std::unique_ptr<sim::stand_in_twilio> twilio_;
  std::unique_ptr<sim::stand_in_openai> openai_;
  sim::caller_options caller_;
  std::thread outside_thread_;
  std::unique_ptr<child_process> server_;
};

}  // namespace zylin::test
