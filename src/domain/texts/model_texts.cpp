#include "texts/text_table.hpp"
#include "zylin/core/date_text.hpp"
#include "zylin/domain/model_status.hpp"
#include "zylin/domain/texts.hpp"

#include <string>
#include <string_view>

namespace zylin::domain {
namespace {

/// The consequence of a model's end: nobody needs to act if another one replaces it automatically.
std::string_view what_follows(const text_table& texts, const model_status& model) {
  if (model.successor.empty()) {
    return texts.model_to_choose;
  }
  return model.successor_configured ? texts.model_followed : texts.model_to_set;
}

/// One line: what happened to the model (`name`), and the consequence.
std::string told_of(const text_table& texts, std::string_view what, const model_status& model, std::string_view name) {
  const std::string day = model.shutdown ? format_date(*model.shutdown).value_or("") : std::string();
  return fill_text(std::string(what).append(what_follows(texts, model)),
                   {{"model", name}, {"day", day}, {"setting", variable_of(model)}, {"successor", model.successor}});
}

std::string with_variable(const model_status& model) {
  return model.name + " (" + variable_of(model) + ")";
}

}  // namespace

std::string shutdown_notice_text(const model_status& model) {
  return told_of(english_texts, english_texts.model_ends, model, with_variable(model));
}

std::string missing_notice_text(const model_status& model) {
  return told_of(english_texts, english_texts.model_missing, model, with_variable(model));
}

namespace texts {

std::string owner_model_missing(const business& business, const model_status& model) {
  const text_table& texts = texts_in(business.language);
  return fill_text(model.successor_configured ? texts.owner_model_replaced : texts.owner_model_missing,
                   {{"business", business.name},
                    {"model", model.name},
                    {"setting", variable_of(model)},
                    {"successor", model.successor}});
}

std::string report_model(const business& business, const model_status& model) {
  const text_table& texts = texts_in(business.language);
  return told_of(texts, model.missing ? texts.model_missing : texts.model_ends, model, model.name);
}

}  // namespace texts
}  // namespace zylin::domain
