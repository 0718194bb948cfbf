#include "appointment_watch.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_future.hpp>

namespace zylin::app {

namespace asio = boost::asio;

appointment_watch::appointment_watch(asio::thread_pool& workers, store& db, const clock& time, const business& facts,
                                     const std::function<void()>& message_added)
    : workers_(workers),
      reminders_(db, time, facts, message_added),
      reminder_loop_(workers.get_executor(), time, reminders_, "reminders", 1),
      offers_(db, time, facts, message_added),
      offer_loop_(workers.get_executor(), time, offers_, "waiting list", 1) {}

void appointment_watch::start() {
  reminder_loop_.start();
  offer_loop_.start();
}

void appointment_watch::stop() {
  auto reminded = asio::co_spawn(workers_, reminder_loop_.drain(), asio::use_future);
  auto offered = asio::co_spawn(workers_, offer_loop_.drain(), asio::use_future);
  reminded.wait();
  offered.wait();
}

}  // namespace zylin::app
