#include "booking_tasks.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_future.hpp>

namespace zylin::app {

namespace asio = boost::asio;

booking_tasks::booking_tasks(asio::thread_pool& workers, ports::store& db, const clock& time,
                             const domain::business& business, const std::function<void()>& message_added)
    : workers_(workers),
      reminders_(db, time, business, message_added),
      reminder_loop_(workers.get_executor(), time, reminders_, "reminders", 1),
      offers_(db, time, business, message_added),
      offer_loop_(workers.get_executor(), time, offers_, "waiting list", 1) {}

void booking_tasks::start() {
  reminder_loop_.start();
  offer_loop_.start();
}

void booking_tasks::stop() {
  auto reminded = asio::co_spawn(workers_, reminder_loop_.drain(), asio::use_future);
  auto offered = asio::co_spawn(workers_, offer_loop_.drain(), asio::use_future);
  reminded.wait();
  offered.wait();
}

}  // namespace zylin::app
