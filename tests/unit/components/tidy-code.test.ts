import { expect, test } from "vitest";
import { tidyCode } from "@/components/link/tidy-code";

test("a code may be pasted with blanks, dashes, in full width, or with the words around it", () => {
  expect(tidyCode("123 456")).toBe("123456");
  expect(tidyCode("123-456\n")).toBe("123456");
  expect(tidyCode("１２３４５６")).toBe("123456");
  expect(tidyCode("您的驗證碼：123456。")).toBe("123456");
});

test("no more than six digits are kept, and nothing but digits", () => {
  expect(tidyCode("12345678")).toBe("123456");
  expect(tidyCode("abc")).toBe("");
});
