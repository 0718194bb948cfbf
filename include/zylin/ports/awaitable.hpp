#pragma once

#include <boost/asio/awaitable.hpp>

namespace zylin::ports {

/// Every port function that waits returns one. The coroutine resumes on its caller's executor.
template <class T>
using awaitable = boost::asio::awaitable<T>;

}  // namespace zylin::ports
