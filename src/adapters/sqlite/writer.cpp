#include "writer.hpp"

#include <pthread.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace zylin::sqlite {

writer::writer(connection db, limits bounds) : db_(std::move(db)), commits_(db_), limits_(bounds) {
  thread_ = std::thread([this] { work_off(); });
  pthread_setname_np(thread_.native_handle(), "zylin-database");
}

writer::~writer() {
  stop();
}

void writer::enqueue(std::unique_ptr<waiting_unit> unit) {
  std::unique_lock lock(mutex_);
  const std::optional<error> refusal = refusal_now();
  if (refusal) {
    lock.unlock();
    unit->complete(*refusal);
    return;
  }
  queue_.push_back(std::move(unit));
  lock.unlock();
  changed_.notify_one();
}

std::optional<error> writer::refusal_now() const {
  if (stopping_) {
    return error(errc::cancelled, "the store is stopped");
  }
  if (queue_.size() >= limits_.waiting) {
    return error(errc::storage_failed, "too much work is waiting for the database");
  }
  return std::nullopt;
}

void writer::stop() {
  {
    const std::scoped_lock lock(mutex_);
    stopping_ = true;
  }
  changed_.notify_one();
  if (thread_.joinable()) {
    thread_.join();
  }
}

void writer::work_off() {
  for (batch units = next_batch(); !units.empty(); units = next_batch()) {
    run(units);
  }
}

writer::batch writer::next_batch() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
  const auto count = static_cast<std::ptrdiff_t>(std::min(queue_.size(), limits_.group));
  const auto end = queue_.begin() + count;
  batch units(std::make_move_iterator(queue_.begin()), std::make_move_iterator(end));
  queue_.erase(queue_.begin(), end);
  return units;
}

void writer::run(batch& units) {
  std::vector<const ports::store::work*> works;
  works.reserve(units.size());
  for (const std::unique_ptr<waiting_unit>& waiting : units) {
    works.push_back(&waiting->unit());
  }
  std::vector<result<void>> outcomes = commits_.run(works);
  for (std::size_t i = 0; i < units.size(); ++i) {
    units[i]->complete(std::move(outcomes[i]));
  }
}

}  // namespace zylin::sqlite
