import { expect, test } from "vitest";
import { mustBeOnLoopback } from "../../../scripts/portal/demo-on-loopback";

test.each(["http://127.0.0.1:3000", "http://localhost:8080", "http://[::1]:3000"])("the demo company may be at %s", (url) => {
  expect(() => mustBeOnLoopback(url)).not.toThrow();
});

test.each(["https://orders.example.com", "http://10.0.0.7:3000", "http://localhost.example.com"])("nobody publishes the demo company at %s", (url) => {
  expect(() => mustBeOnLoopback(url)).toThrow(/MONGODB_URI/);
});
