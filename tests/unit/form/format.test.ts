import fc from "fast-check";
import { expect, test } from "vitest";
import { minorDigits, moneyText, numberText, percentText } from "@/lib/form/format";

test("money is set with the places of its currency", () => {
  expect(moneyText(1_234_550, "CNY")).toBe("CNY 12,345.50");
  expect(moneyText(1_234_550, "JPY")).toBe("JPY 1,234,550");
  expect(moneyText(1_234_550, "KWD")).toBe("KWD 1,234.550");
  expect(moneyText(5, "USD")).toBe("USD 0.05");
  expect(moneyText(-105, "EUR")).toBe("EUR -1.05");
});

test("no minor unit is lost between an amount and its text", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.constantFrom("CNY", "JPY", "KWD", "TWD"), (minor, currency) => {
      const digits = moneyText(minor, currency).replace(/[^\d-]/g, "");
      return Number(digits) === minor && moneyText(minor, currency).split(".")[1]?.length === (minorDigits(currency) || undefined);
    }),
  );
});

test("numbers keep their decimals and gain groups", () => {
  expect(numberText(1234567.125)).toBe("1,234,567.125");
  expect(numberText(0.1)).toBe("0.1");
  expect(numberText(-1000)).toBe("-1,000");
  expect(percentText(12.5)).toBe("12.5%");
});
