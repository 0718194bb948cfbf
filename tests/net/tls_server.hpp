#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <openssl/ssl.h>

#include <atomic>
#include <filesystem>
#include <memory>
#include <string>
#include <thread>

namespace zylin::test {

/// An https server on 127.0.0.1 with a self-made certificate for `host`; answers every request with an empty 200 and
/// closes.
class tls_server {
 public:
  explicit tls_server(const std::string& host);
  tls_server(const tls_server&) = delete;
  tls_server& operator=(const tls_server&) = delete;
  ~tls_server();

  [[nodiscard]] std::string url() const;
  /// Writes the certificate, to be trusted as its own authority.
  void write_certificate(const std::filesystem::path& file) const;
  /// Requests that arrived through an established TLS connection.
  [[nodiscard]] int requests() const { return requests_; }

 private:
  struct free_openssl {
    void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(SSL* session) const { SSL_free(session); }
  };

  void make_certificate(const std::string& host);
  void serve();
  void answer(int socket);

  std::unique_ptr<EVP_PKEY, free_openssl> key_;
  std::unique_ptr<X509, free_openssl> certificate_;
  std::unique_ptr<SSL_CTX, free_openssl> context_;
  boost::asio::io_context io_{1};
  boost::asio::ip::tcp::acceptor acceptor_{io_, {boost::asio::ip::address_v4::loopback(), 0}};
  std::atomic<int> requests_{0};
  std::atomic<bool> stopping_{false};
  std::thread thread_;
};

}  // namespace zylin::test
