import { expect, test } from "vitest";
import { printable } from "../../../scripts/printable";

test("a line cannot move a terminal's cursor, colour it or turn its text about", () => {
  expect(printable("order 1\u001b[2J\rIntact\u202e\u0007")).toBe("order 1\\u{1b}[2J\\u{d}Intact\\u{202e}\\u{7}");
  expect(printable("訂單 2026-0001, intact.")).toBe("訂單 2026-0001, intact.");
});
