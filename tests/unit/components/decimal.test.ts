import { expect, test } from "vitest";
import { readDecimal, tidyDecimal } from "@/components/form/decimal";

test.each([
  ["12,500.75", 2, "12500.75"],
  ["１２．５", 1, "12.5"],
  ["1.239", 2, "1.23"],
  ["7.5", 0, "7"],
  ["about 3", 0, "3"],
])("what is typed for a number becomes one: %s", (typed, decimals, tidy) => expect(tidyDecimal(typed, decimals)).toBe(tidy));

test.each([
  ["-3", 0, -3],
  ["－0.5", 1, -0.5],
])("a minus stays, so that the field can say so: %s", (typed, decimals, read) => expect(readDecimal(tidyDecimal(typed, decimals))).toBe(read));
