#include "http/recorded_intake.hpp"

#include <gtest/gtest.h>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <chrono>
#include <utility>

namespace zylin::http::test {
namespace {

handed_in about_call(std::string what, domain::call_progress told) {
  handed_in made;
  made.what = std::move(what);
  made.call = std::move(told);
  return made;
}

}  // namespace

ports::awaitable<result<void>> recorded_intake::note(handed_in what) {
  {
    const std::lock_guard lock(guard_);
    all_.push_back(std::move(what));
    changed_.notify_all();
  }
  boost::asio::steady_timer stall(co_await boost::asio::this_coro::executor);
  while (stalls) {
    stall.expires_after(std::chrono::milliseconds(1));
    co_await stall.async_wait(boost::asio::use_awaitable);
  }
  if (fails) {
    co_return error(errc::storage_full, "no space left");
  }
  co_return result<void>{};
}

ports::awaitable<result<std::string>> recorded_intake::note_recording(handed_in what) {
  const result<void> noted = co_await note(std::move(what));
  if (!noted) {
    co_return noted.error();
  }
  co_return result<std::string>(language);
}

ports::awaitable<result<ports::call_arrival>> recorded_intake::call_arrived(domain::call_progress told) {
  const std::string id = told.sid.str();
  handed_in what = about_call("call_arrived", std::move(told));
  const result<void> noted = co_await note(std::move(what));
  if (!noted) {
    co_return noted.error();
  }
  const std::lock_guard lock(guard_);
  const auto [row, is_new] = calls_.emplace(id, arrives_as);
  co_return ports::call_arrival{is_new, row->second, language};
}

ports::awaitable<result<void>> recorded_intake::call_refused(call_sid id) {
  handed_in what = about_call("call_refused", domain::call_progress(id));
  const result<void> noted = co_await note(std::move(what));
  if (!noted || fails_to_refuse) {
    co_return error(errc::storage_full, "no space left");
  }
  const std::lock_guard lock(guard_);
  calls_[id.str()] = domain::call_outcome::refused;
  co_return result<void>{};
}

ports::awaitable<result<void>> recorded_intake::call_progressed(domain::call_progress told) {
  return note(about_call("call_progressed", std::move(told)));
}

ports::awaitable<result<std::string>> recorded_intake::recording_arrived(domain::call_progress told,
                                                                         recording_sid recording) {
  handed_in what = about_call("recording_arrived", std::move(told));
  what.recording = std::move(recording);
  return note_recording(std::move(what));
}

ports::awaitable<result<std::string>> recorded_intake::recording_absent(domain::call_progress told) {
  return note_recording(about_call("recording_absent", std::move(told)));
}

ports::awaitable<result<std::string>> recorded_intake::recording_failed(domain::call_progress told,
                                                                        std::optional<recording_sid> recording) {
  handed_in what = about_call("recording_failed", std::move(told));
  what.recording = std::move(recording);
  return note_recording(std::move(what));
}

ports::awaitable<result<void>> recorded_intake::message_reported(domain::delivery_report report) {
  handed_in what;
  what.what = "message_reported";
  what.report = std::move(report);
  return note(std::move(what));
}

ports::awaitable<result<void>> recorded_intake::message_arrived(domain::incoming_message written) {
  handed_in what;
  what.what = "message_arrived";
  what.written = std::move(written);
  return note(std::move(what));
}

std::vector<handed_in> recorded_intake::all() const {
  const std::lock_guard lock(guard_);
  return all_;
}

std::vector<std::string> recorded_intake::names() const {
  std::vector<std::string> names;
  for (const handed_in& each : all()) {
    names.push_back(each.what);
  }
  return names;
}

void recorded_intake::wait_for(std::size_t count) const {
  std::unique_lock lock(guard_);
  changed_.wait_for(lock, std::chrono::seconds(30), [&] { return all_.size() >= count; });
}

handed_in recorded_intake::last() const {
  const std::vector<handed_in> known = all();
  if (known.empty()) {
    ADD_FAILURE() << "nothing was handed in";
    return about_call("nothing", domain::call_progress(*call_sid::parse("CA" + std::string(32, '0'))));
  }
  return known.back();
}

}  // namespace zylin::http::test
