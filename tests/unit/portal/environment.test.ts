import { expect, test } from "vitest";
import { inherited } from "@/scripts/portal/environment";
import { whereLettersGo } from "@/scripts/portal/where-letters-go";

const company = {
  RESEND_API_KEY: "re_1",
  RESEND_BASE_URL: "x",
  MAIL_FROM: "orders@example.com",
  PUBLIC_URL: "https://portal.example",
  MONGODB_URI: "mongodb://company",
  BACKGROUND: "off",
  LEDGER_KEY: "x",
  MAIL_KEY: "x",
  NEXTAUTH_SECRET: "x",
};
const machine = { PATH: "/usr/bin", HOME: "/home", TZ: "Asia/Shanghai" };

test("a portal of a demo's or a test's own takes nothing of the company's", () => {
  expect(inherited({ ...machine, ...company } as never, true)).toEqual(machine);
  expect(inherited({ ...machine, ...company } as never)).toEqual({ ...machine, ...company });
});

test.each([
  [
    "Resend's key sends to real people, from a demo too",
    true,
    { RESEND_API_KEY: "re_1", MAIL_FROM: "a@example.com" },
    /real addresses through Resend, from a@example.com\.$/,
  ],
  ["without MAIL_FROM they come from the company", false, { RESEND_API_KEY: "re_1" }, /from the company’s own address\.$/],
  ["a demo without a key keeps them", true, {}, /at http:\/\/127.0.0.1:3000\/dev\/mail\.$/],
  ["a database that is given, without a key: they wait", false, { MONGODB_URI: "mongodb://company" }, /^Letters wait and are not sent/],
  ["without background they wait for the worker", true, { BACKGROUND: "off" }, /once npm run worker posts them\.$/],
])("the greeting says where letters go: %s", (_, demo, env, says) => {
  expect(whereLettersGo({ url: "http://127.0.0.1:3000", demo, env: env as never })).toMatch(says);
});
