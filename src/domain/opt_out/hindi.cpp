#include "opt_out/keywords.hpp"

#include <array>

namespace zylin::domain::opt_out {
namespace {

constexpr auto hindi_stop =
    std::to_array<std::string_view>({"बंद करो", "बंद करें", "बंद करे", "बंद कीजिए", "संदेश बंद करो", "संदेश बंद करें", "मैसेज बंद करो",
                                     "मैसेज मत भेजो", "स्टॉप", "band karo", "band karen", "band kare", "band kijiye",
                                     "message band karo", "msg band karo", "message mat bhejo", "msg mat bhejo"});
constexpr auto hindi_start =
    std::to_array<std::string_view>({"शुरू करो", "शुरू करें", "स्टार्ट", "shuru karo", "shuru karen", "message shuru karo"});
constexpr auto hindi_polite = std::to_array<std::string_view>({"कृपया", "धन्यवाद", "kripya", "please", "dhanyavaad"});

}  // namespace

const keywords hindi{hindi_stop, {}, hindi_start, hindi_polite};

}  // namespace zylin::domain::opt_out
