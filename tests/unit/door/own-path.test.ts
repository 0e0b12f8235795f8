import { expect, test } from "vitest";
import { ownPath } from "@/lib/door/own-path";

test.each([
  "/\t/evil.example",
  "/\n/evil.example",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "https://evil.example",
  "javascript:alert(1)",
  "/.//evil.example",
  "",
  undefined,
  ["/a"],
])("%j leads nowhere but to the first page", (next) => {
  expect(ownPath(next)).toBe("/");
});

test.each(["/", "/orders/2026-0001?tab=log#end", "/archive?no=%2F%2F", "/orders?text=齒輪"])("%s is a place of the portal's own", (next) => {
  expect(new URL(ownPath(next), "http://portal.example").href).toBe(new URL(next, "http://portal.example").href);
});
