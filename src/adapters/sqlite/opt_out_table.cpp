#include "opt_out_table.hpp"

#include "zylin/core/subscriber.hpp"
#include "zylin/core/try.hpp"

namespace zylin::sqlite {

result<bool> opt_out_table::close(std::string_view number, domain::channel by, time_point since) {
  TRY_ASSIGN(const domain::opt_outs before, of(number));
  TRY(
      db_.run("INSERT INTO opt_outs (number, channel, since) VALUES (?1, ?2, ?3)"
              " ON CONFLICT (number, channel) DO UPDATE SET since = max(since, ?3)",
              spellings_of(number).first, to_string(by), since));
  return !before.of(by);
}

result<bool> opt_out_table::reopen(std::string_view number, domain::channel by) {
  const number_spellings spelled = spellings_of(number);
  return db_.changes("DELETE FROM opt_outs WHERE number IN (?1, ?2) AND channel = ?3", spelled.first, spelled.second,
                     to_string(by));
}

result<domain::opt_outs> opt_out_table::of(std::string_view number) {
  const number_spellings spelled = spellings_of(number);
  const auto since = [&](domain::channel by) {
    return db_.moment("SELECT max(since) FROM opt_outs WHERE number IN (?1, ?2) AND channel = ?3", spelled.first,
                      spelled.second, to_string(by));
  };
  domain::opt_outs closed;
  TRY_ASSIGN(closed.whatsapp, since(domain::channel::whatsapp));
  TRY_ASSIGN(closed.sms, since(domain::channel::sms));
  return closed;
}

}  // namespace zylin::sqlite
