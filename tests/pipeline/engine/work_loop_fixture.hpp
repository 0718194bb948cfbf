#pragma once

#include "pipeline/engine/polling_loop_fixture.hpp"
#include "pipeline/engine/scripted_source.hpp"
#include "pipeline/engine/work_loop.hpp"

#include <memory>

namespace zylin::test {

/// A work_loop over a scripted source.
class work_loop_fixture : public polling_loop_fixture {
 protected:
  void add_quick_piece() {
    source_.add([this] { return quick(); });
  }
  void add_held_piece() {
    source_.add([this] { return held(); });
  }
  void start(std::size_t limit) {
    polling_loop_fixture::start(std::make_unique<engine::work_loop>(io_.get_executor(), time_, source_, "test", limit));
  }

  scripted_source source_;
  int started_ = 0;
  int ended_ = 0;

 private:
  ports::awaitable<void> quick() {
    ++started_;
    ++ended_;
    co_return;
  }

  ports::awaitable<void> held() {
    ++started_;
    co_await pass_gate();
    ++ended_;
  }
};

}  // namespace zylin::test
