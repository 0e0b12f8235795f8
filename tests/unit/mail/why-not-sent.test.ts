import { expect, test } from "vitest";
import { whyNotSent } from "@/lib/mail/why-not-sent";
import { sentWords } from "@/lib/words/sent";

const { why } = sentWords;

test.each([
  ["nobody", why.nobody],
  ["unmade", why.unmade],
  ["unreadable", why.unreadable],
  ["payload unreadable", why.unreadable],
  ["validation_error: Invalid `to` field.", why.address],
  ["validation_error: The example.com domain is not verified.", why.setup],
  ["validation_error: You can only send testing emails to your own email address", why.setup],
  ["rate_limit_exceeded: Too many requests", why.busy],
  ["daily_quota_exceeded: You have reached your daily quota", why.quota],
  ["invalid_api_key: API key is invalid", why.setup],
  ["application_error: Unable to fetch data. The request could not be resolved.", why.down],
  ["The operation was aborted due to timeout", why.down],
  ["fetch failed", why.down],
  ["not_known_yet: something\nelse", why.refused],
])("a letter that was not sent because of `%s` says so in words", (outcome, words) => {
  expect(whyNotSent("failed", outcome)).toBe(words);
});

test("a letter that was sent, or not tried yet, says nothing", () => {
  expect([whyNotSent("accepted", "4f1c"), whyNotSent("due", null)]).toEqual([null, null]);
});
