#include "caller/webhook_address.hpp"

#include <boost/url/parse.hpp>
#include <boost/url/url.hpp>
#include <boost/url/url_view.hpp>

namespace zylin::sim {

namespace urls = boost::urls;

namespace {

error unusable(std::string_view reference) {
  return {errc::bad_response, "TwiML: '" + std::string(reference) + "' is no address below the public URL (11200)"};
}

std::string origin(const urls::url_view& whole) {
  return std::string(whole.scheme()) + "://" + std::string(whole.encoded_authority());
}

// Twilio docs, "Webhooks security": a voice request over https is signed without port and userinfo, over
// http with the port; the fragment is never sent.
std::string signed_form(urls::url target) {
  target.remove_userinfo();
  target.remove_fragment();
  if (target.scheme_id() == urls::scheme::https) {
    target.remove_port();
  }
  return std::string(target.buffer());
}

}  // namespace

result<webhook_address> resolve_webhook(std::string_view reference, std::string_view document_url,
                                        std::string_view public_url, std::string_view server_url) {
  const auto base = urls::parse_uri(document_url);
  const auto relative = urls::parse_uri_reference(reference);
  const auto home = urls::parse_uri(public_url);
  if (!base || !relative || !home) {
    return unusable(reference);
  }
  urls::url target;
  if (!urls::resolve(*base, *relative, target) || origin(target) != origin(*home)) {
    return unusable(reference);
  }
  webhook_address address;
  address.signed_url = signed_form(target);
  address.connect_url = std::string(server_url) + std::string(target.encoded_target());
  address.path = std::string(target.encoded_path());
  return address;
}

}  // namespace zylin::sim
