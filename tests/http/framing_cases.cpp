#include "http/framing_cases.hpp"

namespace zylin::http::test {
namespace {

using namespace std::string_literals;

const std::string get = "GET /hello HTTP/1.1\r\n";
const std::string post = "POST /echo HTTP/1.1\r\n";
const std::string host = "Host: a\r\n";
const std::string end = "\r\n";
/// An attacker hopes that this is read as a second request.
const std::string smuggled = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 8\r\n\r\nsmuggled";

framing_case refused(std::string about, std::string bytes, int status) {
  return {std::move(about), bytes + smuggled, {status}, ""};
}

framing_case accepted(std::string about, std::string bytes, std::vector<int> statuses, std::string bodies) {
  return {std::move(about), std::move(bytes), std::move(statuses), std::move(bodies)};
}

void add_transfer_codings(std::vector<framing_case>& all) {
  for (const std::string& coding :
       {"chunked"s, "gzip"s, "gzip, chunked"s, "chunked, identity"s, "identity"s, "xchunked"s, "Chunked"s,
        "\"chunked\""s, "chunked, chunked"s, "chunked;q=1"s, ""s, ","s}) {
    const std::string field = "Transfer-Encoding: " + coding + "\r\n";
    all.push_back(refused("coding [" + coding + "]", post + host + field + end + "0\r\n\r\n", 501));
    all.push_back(refused("coding [" + coding + "] beside a length",
                          post + host + "Content-Length: 5\r\n" + field + end + "0\r\n\r\n", 501));
  }
  all.push_back(refused("coding in lower case", post + host + "transfer-encoding: chunked\r\n\r\n0\r\n\r\n", 501));
  all.push_back(refused("coding with a tab", post + host + "Transfer-Encoding:\tchunked\r\n\r\n0\r\n\r\n", 501));
  all.push_back(
      refused("coding in HTTP/1.0", "POST /echo HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 501));
  all.push_back(refused(
      "two codings", post + host + "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 501));
  all.push_back(refused("chunk extension",
                        post + host + "Transfer-Encoding: chunked\r\n\r\n0;" + std::string(9'000, 'x') + "\r\n\r\n",
                        501));
  all.push_back(
      refused("blank before the colon of a coding", post + host + "Transfer-Encoding : chunked\r\n\r\n", 400));
  all.push_back(refused("folded coding", post + host + "Transfer-Encoding:\r\n chunked\r\n\r\n", 400));
  all.push_back(refused("vertical tab in a coding",
                        post + host +
                            "Transfer-Encoding: \x0b"
                            "chunked\r\n\r\n",
                        400));
}

void add_lengths(std::vector<framing_case>& all) {
  for (const std::string& length :
       {"5, 5"s, "5,5"s, "5 5"s, "+5"s, "-5"s, "-0"s, "0x5"s, "5;"s, "5.0"s, "5e0"s, "\"5\""s, ""s, "five"s,
        "\xd9\xa5"s, "18446744073709551616"s, "18446744073709551621"s, "99999999999999999999999999"s}) {
    all.push_back(refused("length [" + length + "]", post + host + "Content-Length: " + length + "\r\n\r\nhello", 400));
  }
  for (const std::string& second : {"5"s, "6"s, "0"s}) {
    all.push_back(refused("two lengths 5 and " + second,
                          post + host + "Content-Length: 5\r\nContent-Length: " + second + "\r\n\r\nhello", 400));
  }
  all.push_back(refused("blank before the colon of a length", post + host + "Content-Length : 5\r\n\r\nhello", 400));
  all.push_back(refused("folded length", post + host + "Content-Length:\r\n 5\r\n\r\nhello", 400));
  all.push_back(refused("length beyond the limit", post + host + "Content-Length: 65537\r\n\r\n", 413));
  all.push_back(refused("length beyond memory", post + host + "Content-Length: 18446744073709551615\r\n\r\n", 413));
}

void add_hosts(std::vector<framing_case>& all) {
  all.push_back(refused("no host", get + end, 400));
  all.push_back(refused("two hosts", get + host + "Host: b\r\n\r\n", 400));
  all.push_back(refused("the same host twice", get + host + host + end, 400));
  all.push_back(refused("two hosts in HTTP/1.0", "GET /hello HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n", 400));
  for (const std::string& name : {""s, "a b"s, "a,b"s, "a/b"s, "user@a"s, "a?b"s, "a\\b"s, "<a>"s, "\xc3\xa4"s}) {
    all.push_back(refused("host [" + name + "]", get + "Host: " + name + "\r\n\r\n", 400));
  }
}

void add_lines(std::vector<framing_case>& all) {
  all.push_back(refused("bare LF after the request line", "GET /hello HTTP/1.1\nHost: a\r\n\r\n", 400));
  all.push_back(refused("bare LF after a header", get + "Host: a\nX: y\r\n\r\n", 400));
  all.push_back(refused("bare LF as the empty line", get + "Host: a\r\n\n", 400));
  all.push_back(refused("bare LF in a value", get + host + "X: a\nContent-Length: 5\r\n\r\n", 400));
  all.push_back(refused("bare CR in a value", get + host + "X: a\rContent-Length: 5\r\n\r\n", 400));
  all.push_back(refused("CR CR LF", get + host + "X: a\r\r\n\r\n", 400));
  all.push_back(refused("an empty line first", "\r\n" + get + host + end, 400));
  all.push_back(refused("folded header", get + host + "X: a\r\n b\r\n\r\n", 400));
  all.push_back(refused("header folded by a tab", get + host + "X: a\r\n\tb\r\n\r\n", 400));
  all.push_back(refused("first header folded", get + " Host: a\r\n\r\n", 400));
  all.push_back(refused("header without a colon", get + host + "nonsense\r\n\r\n", 400));
  all.push_back(refused("header without a name", get + host + ": x\r\n\r\n", 400));
  all.push_back(refused("blank in a name", get + host + "X Y: z\r\n\r\n", 400));
  all.push_back(refused("blank before a colon", get + host + "X : z\r\n\r\n", 400));
  all.push_back(refused("NUL in a value", get + host + "X: a\0b\r\n\r\n"s, 400));
  all.push_back(refused("NUL in a name", get + host + "X\0Y: b\r\n\r\n"s, 400));
  all.push_back(refused("DEL in a value", get + host + "X: a\x7f\r\n\r\n", 400));
  all.push_back(refused("bytes beyond ASCII in a name", get + host + "X\xc3\xa4: b\r\n\r\n", 400));
  std::string many;
  for (int i = 0; i < 101; ++i) {
    many += "X: y\r\n";
  }
  all.push_back(refused("too many headers", get + many + end, 431));
  all.push_back(refused("a head without an end", get + host + "X: " + std::string(17'000, 'x') + "\r\n", 431));
  all.push_back(refused("a target without an end", "GET /" + std::string(17'000, 'x'), 431));
}

void add_request_lines(std::vector<framing_case>& all) {
  for (const std::string& line : {"GET  /hello HTTP/1.1"s,
                                  "GET /hello  HTTP/1.1"s,
                                  " GET /hello HTTP/1.1"s,
                                  "GET /hello HTTP/1.1 "s,
                                  "GET\t/hello\tHTTP/1.1"s,
                                  "GET /hello"s,
                                  "GET"s,
                                  "/hello HTTP/1.1"s,
                                  "GET /hel lo HTTP/1.1"s,
                                  "get /hello HTTP/1.1"s,
                                  "G@T /hello HTTP/1.1"s,
                                  "GET /hello HTTP/1.2"s,
                                  "GET /hello HTTP/2.0"s,
                                  "GET /hello HTTP/0.9"s,
                                  "GET /hello HTTP/1.1x"s,
                                  "GET /hello HTTP/01.1"s,
                                  "GET /hello http/1.1"s,
                                  "GET hello HTTP/1.1"s,
                                  "GET http://a/hello HTTP/1.1"s,
                                  "GET a:80 HTTP/1.1"s,
                                  "CONNECT a:80 HTTP/1.1"s,
                                  "GET * HTTP/1.1"s,
                                  "GET /hello#part HTTP/1.1"s,
                                  "GET /h\xc3\xa4llo HTTP/1.1"s,
                                  "GET /h\0llo HTTP/1.1"s,
                                  "GET /h\x7fllo HTTP/1.1"s,
                                  "ABCDEFGHIJKLMNOPQRSTUVWXYZ /hello HTTP/1.1"s}) {
    all.push_back(refused("request line [" + line + "]", line + "\r\n" + host + end, 400));
  }
  all.push_back(refused("the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400));
  all.push_back(refused("a TLS greeting", "\x16\x03\x01\x02\n\x01\x01\xfc", 400));
  all.push_back(
      refused("an unknown expectation", post + host + "Expect: miracles\r\nContent-Length: 5\r\n\r\nhello", 417));
}

}  // namespace

std::vector<framing_case> refused_framings() {
  std::vector<framing_case> all;
  add_transfer_codings(all);
  add_lengths(all);
  add_hosts(all);
  add_lines(all);
  add_request_lines(all);
  return all;
}

std::vector<framing_case> accepted_framings() {
  const std::string five = "Content-Length: 5\r\n\r\nhello";
  return {
      accepted("body, then another request", post + host + five + smuggled, {200, 200}, "hello|smuggled"),
      accepted("a request inside a body",
               post + host + "Content-Length: " + std::to_string(smuggled.size()) + "\r\n\r\n" + smuggled, {200},
               smuggled),
      accepted("a length with zeros before it", post + host + "Content-Length: 0005\r\n\r\nhello", {200}, "hello"),
      accepted("a length with blanks around it", post + host + "Content-Length: \t 5 \t\r\n\r\nhello", {200}, "hello"),
      accepted("a length in odd case", post + host + "cOnTeNt-LeNgTh:5\r\n\r\nhello", {200}, "hello"),
      accepted("no length is no body", post + host + end + smuggled, {200, 200}, "|smuggled"),
      accepted("a GET with a body", get + host + five + smuggled, {200, 200}, "smuggled"),
      accepted("a HEAD-like name", "HEADER /hello HTTP/1.1\r\n" + host + end, {405}, ""),
      accepted("an unknown method", "BREW /hello HTTP/1.1\r\n" + host + end + smuggled, {405, 200}, "smuggled"),
      accepted("OPTIONS of the whole server", "OPTIONS * HTTP/1.1\r\n" + host + end, {404}, ""),
      accepted("an upgrade that is ignored",
               get + host + "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\n\r\n" + smuggled, {200, 200},
               "smuggled"),
      accepted("a path with dots", "GET /x/../hello HTTP/1.1\r\n" + host + end, {404}, ""),
      accepted("an encoded path", "GET /%68ello HTTP/1.1\r\n" + host + end, {404}, ""),
      accepted("two slashes", "GET //hello HTTP/1.1\r\n" + host + end, {404}, ""),
      accepted("a slash at the end", "GET /hello/ HTTP/1.1\r\n" + host + end, {404}, ""),
      accepted("a path parameter with nothing in it", "GET /items/ HTTP/1.1\r\n" + host + end, {404}, ""),
      accepted("close among other options", get + host + "Connection: keep-alive, Close\r\n\r\n" + smuggled, {200}, ""),
      accepted("close in a second header", get + host + "Connection: x\r\nConnection: close\r\n\r\n" + smuggled, {200},
               ""),
      accepted("the host of IPv6", get + "Host: [::1]:8000\r\n\r\n", {200}, ""),
      accepted(
          "100 headers",
          [] {
            std::string head = get + host;
            for (int i = 0; i < 99; ++i) {
              head += "X: y\r\n";
            }
            return head + end;
          }(),
          {200}, ""),
      accepted("a body of exactly the limit", post + host + "Content-Length: 65536\r\n\r\n" + std::string(65'536, 'b'),
               {200}, std::string(65'536, 'b')),
      accepted("half a head", "GET /hello HTTP/1.1\r\nHos", {}, ""),
      accepted("half a body", post + host + "Content-Length: 5\r\n\r\nhel", {}, ""),
      accepted("nothing at all", "", {}, ""),
  };
}

}  // namespace zylin::http::test
