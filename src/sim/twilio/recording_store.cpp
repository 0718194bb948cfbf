#include "twilio/recording_store.hpp"

#include <algorithm>
#include <functional>

namespace zylin::sim {

void recording_store::add(std::string sid, std::string wav, recording_details details) {
  recording made;
  made.details = std::move(details);
  if (made.details.made == time_point{}) {
    made.details.made = system_clock().now();
  }
  made.wav = std::make_shared<const std::string>(std::move(wav));
  const std::lock_guard lock(guard_);
  recordings_.insert_or_assign(std::move(sid), std::move(made));
}

std::vector<recording_store::listed> recording_store::list(time_point since) const {
  std::vector<listed> chosen;
  const std::lock_guard lock(guard_);
  for (const auto& [sid, each] : recordings_) {
    if (each.details.made >= since) {
      chosen.push_back({sid, each.details});
    }
  }
  std::ranges::stable_sort(chosen, std::ranges::greater{}, [](const listed& each) { return each.details.made; });
  return chosen;
}

std::shared_ptr<const std::string> recording_store::download(std::string_view sid, int not_ready) {
  const std::lock_guard lock(guard_);
  const auto found = recordings_.find(sid);
  if (found == recordings_.end() || found->second.tried++ < not_ready) {
    return nullptr;
  }
  return found->second.wav;
}

}  // namespace zylin::sim
