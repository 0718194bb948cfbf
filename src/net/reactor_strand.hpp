#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/strand.hpp>

namespace zylin::net {

/// Everything that touches the multi handle runs here, one piece at a time.
using reactor_strand = boost::asio::strand<boost::asio::any_io_executor>;

}  // namespace zylin::net
