#include "zylin/domain/job.hpp"

#include "name_table.hpp"

namespace zylin::domain {
namespace {

constexpr name_table<job_state, 5> job_state_names{{{job_state::available, "available"},
                                                    {job_state::running, "running"},
                                                    {job_state::waiting, "waiting"},
                                                    {job_state::done, "done"},
                                                    {job_state::dead, "dead"}}};

constexpr name_table<job_step, 5> step_names{{{job_step::download, "download"},
                                              {job_step::transcribe, "transcribe"},
                                              {job_step::understand, "understand"},
                                              {job_step::act, "act"},
                                              {job_step::answer, "answer"}}};

}  // namespace

std::string_view to_string(job_state state) noexcept {
  return name_of(job_state_names, state);
}

std::string_view to_string(job_step step) noexcept {
  return name_of(step_names, step);
}

std::optional<job_state> parse_job_state(std::string_view text) noexcept {
  return value_of(job_state_names, text);
}

std::optional<job_step> parse_job_step(std::string_view text) noexcept {
  return value_of(step_names, text);
}

}  // namespace zylin::domain
