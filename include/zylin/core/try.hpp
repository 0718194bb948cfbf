#pragma once

#include "zylin/core/error.hpp"

#include <utility>

/// Passing an error on, in one line:
///
///     TRY(tx.calls().save(log));
///     TRY_ASSIGN(const bool added, tx.calls().add(row));
///     CO_TRY_ASSIGN(const std::string words, co_await transcriber.transcribe(audio));
///
/// A failed result leaves the function with its whole error: code, message, `retry_after`, `provider_code`. Otherwise
/// the function goes on; `TRY_ASSIGN` puts the value into the variable that its first argument declares or names. The
/// value of a temporary is moved; a named result is copied, unless it is given as `std::move(name)`. The expression is
/// evaluated once. The function returns a `result` of any type.
///
/// They are macros because only a macro can return from the function that uses it. They expand to
///
///     auto&& tried = EXPRESSION;
///     if (!tried) { return tried.error(); }
///     DECLARATION = *tried;                       // TRY_ASSIGN
///
/// with `co_return` for CO_TRY and CO_TRY_ASSIGN, which are for coroutines, also if the expression does not wait. A
/// `co_await` must stand first in the expression, so that it initialises a named variable: elsewhere g++ 12 miscompiles
/// objects that live across it. For the same reason its arguments are named objects, not braces or lambdas.
///
/// Not for:
/// - an error that is logged, mapped or answered with something else: write an `if`;
/// - a lambda of several statements within the expression: name it first. A TRY in it returns only from the lambda;
/// - the body of an `if` or a loop without braces (TRY_ASSIGN is several statements), or twice in a line;
/// - a declaration with a comma, `std::map<a, b> x` or `auto [a, b]`: write `auto x`. The expression may have commas;
/// - an expression that returns a reference into a temporary.
#define TRY(...) ZYLIN_TRY(return, __VA_ARGS__)
#define TRY_ASSIGN(declaration, ...) ZYLIN_TRY_ASSIGN(return, ZYLIN_TRIED(__LINE__), declaration, __VA_ARGS__)

#define CO_TRY(...) ZYLIN_TRY(co_return, __VA_ARGS__)
#define CO_TRY_ASSIGN(declaration, ...) ZYLIN_TRY_ASSIGN(co_return, ZYLIN_TRIED(__LINE__), declaration, __VA_ARGS__)

// Implementation of the macros above.
#define ZYLIN_TRY(leave, ...)         \
  do {                                \
    auto&& zylin_tried = __VA_ARGS__; \
    if (!zylin_tried) {               \
      leave zylin_tried.error();      \
    }                                 \
  } while (false)

#define ZYLIN_TRY_ASSIGN(leave, tried, declaration, ...) \
  auto&& tried = __VA_ARGS__;                            \
  if (!tried) {                                          \
    leave tried.error();                                 \
  }                                                      \
  declaration = *std::forward<decltype(tried)>(tried)

#define ZYLIN_TRIED(line) ZYLIN_TRIED_AT(line)
#define ZYLIN_TRIED_AT(line) zylin_tried_in_line_##line
