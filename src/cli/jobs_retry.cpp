#include "jobs_retry.hpp"

#include "exit_status.hpp"
#include "tell_server.hpp"

#include <ostream>
#include <string>

namespace zylin::cli {

int retry_job(const retry_request& asked) {
  const control::command command{"jobs.retry", {{"id", std::to_string(asked.id)}}};
  const control::reply answer = tell_server(asked.settings, command);
  if (!answer) {
    asked.err << "zylin: " << answer.error().message() << '\n';
    return failed;
  }
  asked.out << *answer << '\n';
  return done;
}

}  // namespace zylin::cli
