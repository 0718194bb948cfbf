#pragma once

#include "simulate/call_ledger.hpp"

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace zylin::cli {

/// Facts for the opening lines.
struct simulation_info {
  std::string server_url;
  std::string twilio_url;
  std::string openai_url;  ///< of the stand-in or of the real service
  std::string business;    ///< one line
  std::string owner;       ///< the owner's number
  std::string remark;      ///< a note about the recording; may be empty
  std::size_t calls = 1;
  bool real_openai = false;
};

/// The result of the simulation.
struct stage_outcome {
  const std::vector<call_record>& records;
  std::chrono::milliseconds took{0};
  int threads = 0;                 ///< the most that were seen in this process; 0 = unknown
  std::filesystem::path database;  ///< empty unless it is kept
  bool succeeded = false;
  bool real_openai = false;
  std::size_t read_by_rules = 0;  ///< calls that no model has read
};

/// Shows a simulation to a person or a program.
class view {
 public:
  view() = default;
  view(const view&) = delete;
  view& operator=(const view&) = delete;
  virtual ~view() = default;

  virtual void opened(const simulation_info& info) = 0;
  virtual void happened(const call_record& record, const simulation_event& next) = 0;
  virtual void closed(const stage_outcome& outcome) = 0;
};

}  // namespace zylin::cli
