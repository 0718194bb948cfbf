#include "tls_server.hpp"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <array>
#include <cstdio>
#include <string_view>

namespace zylin::test {

tls_server::tls_server(const std::string& host) : context_(SSL_CTX_new(TLS_server_method())) {
  make_certificate(host);
  SSL_CTX_use_certificate(context_.get(), certificate_.get());
  SSL_CTX_use_PrivateKey(context_.get(), key_.get());
  thread_ = std::thread([this] { serve(); });
}

tls_server::~tls_server() {
  stopping_ = true;
  boost::system::error_code ignored;
  boost::asio::ip::tcp::socket waker(io_);  // a blocking accept ends with a connection
  waker.connect(acceptor_.local_endpoint(), ignored);
  thread_.join();
}

std::string tls_server::url() const {
  return "https://127.0.0.1:" + std::to_string(acceptor_.local_endpoint().port()) + "/";
}

void tls_server::write_certificate(const std::filesystem::path& file) const {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> out(std::fopen(file.c_str(), "wb"), &std::fclose);
  PEM_write_X509(out.get(), certificate_.get());
}

void tls_server::make_certificate(const std::string& host) {
  constexpr long a_day = 24L * 60 * 60;
  key_.reset(EVP_EC_gen("P-256"));
  certificate_.reset(X509_new());
  X509* made = certificate_.get();
  X509_set_version(made, X509_VERSION_3);
  ASN1_INTEGER_set(X509_get_serialNumber(made), 1);
  X509_gmtime_adj(X509_getm_notBefore(made), -a_day);
  X509_gmtime_adj(X509_getm_notAfter(made), a_day);
  X509_set_pubkey(made, key_.get());
  X509_NAME* name = X509_get_subject_name(made);
  const std::string common = "zylin test";
  X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>(common.data()),
                             static_cast<int>(common.size()), -1, 0);
  X509_set_issuer_name(made, name);
  X509_EXTENSION* alternative = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, ("IP:" + host).c_str());
  X509_add_ext(made, alternative, -1);
  X509_EXTENSION_free(alternative);
  X509_sign(made, key_.get(), EVP_sha256());
}

void tls_server::serve() {
  while (!stopping_) {
    boost::system::error_code failure;
    boost::asio::ip::tcp::socket socket = acceptor_.accept(failure);
    if (!failure && !stopping_) {
      answer(socket.native_handle());
    }
  }
}

void tls_server::answer(int socket) {
  constexpr std::string_view reply = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
  const std::unique_ptr<SSL, free_openssl> session(SSL_new(context_.get()));
  SSL_set_fd(session.get(), socket);
  std::array<char, 4096> request{};
  if (SSL_accept(session.get()) == 1 && SSL_read(session.get(), request.data(), request.size()) > 0) {
    ++requests_;
    SSL_write(session.get(), reply.data(), static_cast<int>(reply.size()));
    SSL_shutdown(session.get());
  }
}

}  // namespace zylin::test
