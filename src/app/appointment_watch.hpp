#pragma once

#include "zylin/pipeline/reminders.hpp"
#include "zylin/pipeline/slot_offers.hpp"
#include "zylin/pipeline/work_loop.hpp"

#include <boost/asio/thread_pool.hpp>

#include <functional>

namespace zylin::app {

/// What becomes due by itself around bookings: reminders, and offers of times that have become free.
class appointment_watch {
 public:
  /// The references must outlive the watch; `message_added` wakes the outbox, any thread.
  appointment_watch(boost::asio::thread_pool& workers, store& db, const clock& time, const business& facts,
                    const std::function<void()>& message_added);

  void start();
  /// Returns when both have ended. Not on a worker.
  void stop();

 private:
  boost::asio::thread_pool& workers_;
  reminders reminders_;
  work_loop reminder_loop_;
  slot_offers offers_;
  work_loop offer_loop_;
};

}  // namespace zylin::app
