import { expect, test } from "vitest";
import { emptied } from "@/lib/form/emptied";

test("what other answers leave out is emptied, at every depth, and the rest is theirs", () => {
  const present = { name: "a", lines: [{ n: 1 }], conclusion: { outcome: "pass", pass: { notes: "x" } } };
  expect(emptied(present, { name: "b", phone: "1", conclusion: { outcome: "fail" } })).toEqual({
    name: "b",
    phone: "1",
    lines: [],
    conclusion: { outcome: "fail", pass: { notes: "" } },
  });
});
