#include "twilio/recording_shelf.hpp"

namespace zylin::sim {

void recording_shelf::add(std::string sid, std::string wav) {
  recording made;
  made.wav = std::make_shared<const std::string>(std::move(wav));
  const std::lock_guard lock(guard_);
  recordings_.insert_or_assign(std::move(sid), std::move(made));
}

std::shared_ptr<const std::string> recording_shelf::download(std::string_view sid, int not_ready) {
  const std::lock_guard lock(guard_);
  const auto found = recordings_.find(sid);
  if (found == recordings_.end() || found->second.tried++ < not_ready) {
    return nullptr;
  }
  return found->second.wav;
}

}  // namespace zylin::sim
