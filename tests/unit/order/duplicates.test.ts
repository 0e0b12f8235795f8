import { expect, test } from "vitest";
import { likenedOf, likenessOf } from "@/lib/order/duplicates";
import type { Terms } from "@/lib/order/terms";
import { terms } from "./story";

const other = (changes: Partial<Terms>) => likenedOf({ ...terms, customerOrderNo: "PO-77", orderDate: "2026-12-01", ...changes });
const one = likenedOf({ ...terms, customerOrderNo: "po-77 " });
const [cheese, mozzarella] = terms.lines as [Terms["lines"][0], Terms["lines"][0]];

test("the same customer's own number is a likely duplicate, however late and whatever is ordered (2.2)", () => {
  expect(likenessOf(one, other({ orderDate: "2028-01-01", lines: [cheese] }))).toBe("number");
  expect(likenessOf(one, other({ customer: { ...terms.customer, name: "VINS ET ALCOOLS　CHEVALIER" } }))).toBe("number");
  expect(likenessOf(one, other({ customer: { ...terms.customer, name: "Hanari Carnes" } }))).toBeUndefined();
});

test("the same lines within fourteen days are a likely duplicate, in any order and at any price (2.2)", () => {
  const again = {
    customerOrderNo: "",
    lines: [
      { ...mozzarella, line: 1, unitPrice: 1 },
      { ...cheese, line: 2 },
    ],
  };
  expect(likenessOf(one, other(again))).toBe("lines");
  expect(likenessOf(one, other({ ...again, orderDate: "2026-12-08" }))).toBe("lines");
  expect(likenessOf(one, other({ ...again, orderDate: "2026-12-09" }))).toBeUndefined();
  expect(likenessOf(one, other({ ...again, lines: [cheese, { ...mozzarella, quantity: 6 }] }))).toBeUndefined();
});

test("what is not filled in yet is like nothing (2.2)", () => {
  const empty = { customer: "", customerOrderNo: "", orderDate: "", lines: [] };
  expect(likenessOf(empty, empty)).toBeUndefined();
  expect(likenessOf({ ...empty, customer: terms.customer.name }, { ...empty, customer: terms.customer.name })).toBeUndefined();
});
