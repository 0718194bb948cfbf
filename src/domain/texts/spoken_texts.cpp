#include "texts/text_table.hpp"
#include "zylin/domain/texts.hpp"

namespace zylin::domain::texts {

std::string spoken_greeting(const business& business) {
  return business.greeting.empty() ? std::string(texts_in(business.language).spoken_greeting) : business.greeting;
}

std::string spoken_apology(const business& business) {
  return std::string(texts_in(business.language).spoken_apology);
}

std::string spoken_nothing_heard(const business& business) {
  return std::string(texts_in(business.language).spoken_nothing_heard);
}

std::string spoken_thanks(const business& business) {
  return std::string(texts_in(business.language).spoken_thanks);
}

std::string spoken_too_many_calls(const business& business) {
  return std::string(texts_in(business.language).spoken_too_many_calls);
}

}  // namespace zylin::domain::texts
