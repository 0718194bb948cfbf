#pragma once

#include "pipeline/bookings/reminders.hpp"
#include "pipeline/bookings/slot_offers.hpp"
#include "pipeline/engine/work_loop.hpp"

#include <boost/asio/thread_pool.hpp>

#include <functional>

namespace zylin::app {

/// What becomes due by itself around bookings: reminders, and offers of times that have become free.
class booking_tasks {
 public:
  /// The references must outlive this; `message_added` wakes the outbox, any thread.
  booking_tasks(boost::asio::thread_pool& workers, ports::store& db, const clock& time,
                const domain::business& business, const std::function<void()>& message_added);

  void start();
  /// Returns when both have ended. Not on a worker.
  void stop();

 private:
  boost::asio::thread_pool& workers_;
  bookings::reminders reminders_;
  engine::work_loop reminder_loop_;
  bookings::slot_offers offers_;
  engine::work_loop offer_loop_;
};

}  // namespace zylin::app
