"use client";
import { useEffect, useState } from "react";
import { useWatch } from "react-hook-form";
import { send } from "@/components/api-client";
import type { Answers } from "@/lib/form/field";
import { type Likened, likenessOf } from "@/lib/order/duplicates";
import type { Stage } from "@/lib/order/order";
import { DuplicatesNotice } from "./duplicates-notice";

type Known = Likened & { no: string; stage: Stage };

/** Milliseconds without a key press before the customer's orders are looked for. */
const pause = 400;

/** Likely duplicates of the order that is being typed, found anew with each change (2.2). They open beside, so that nothing typed is lost. */
export function DuplicatesTyped() {
  const typed = likenedIn(useWatch() as Answers);
  const [known, setKnown] = useState<Known[]>([]);
  const { customer } = typed;

  useEffect(() => {
    if (!customer.trim()) return setKnown([]);
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      // A warning is a kindness: where it fails, one registers all the same, and the order's page warns again.
      const found = await send<{ orders: Known[] }>(`/api/v1/customers/orders?name=${encodeURIComponent(customer.trim())}`, { signal: stop.signal }).catch(
        () => null,
      );
      if (!stop.signal.aborted) setKnown(found?.orders ?? []);
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [customer]);

  const duplicates = known.flatMap((other) => {
    const likeness = likenessOf(typed, other);
    return likeness ? [{ ...other, likeness }] : [];
  });
  return (
    <div aria-live="polite">
      <DuplicatesNotice duplicates={duplicates} aside />
    </div>
  );
}

/** Half-filled answers, as far as they can be likened. */
function likenedIn(answers: Answers): Likened {
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  const rows = Array.isArray(answers.lines) ? (answers.lines as Answers[]) : [];
  return {
    customer: text(answers.customerName),
    customerOrderNo: text(answers.customerOrderNo),
    orderDate: text(answers.orderDate),
    lines: rows.map((row) => ({
      product: text(row.product),
      specification: text(row.specification),
      quantity: Number(row.quantity ?? 0),
      unit: text(row.unit),
    })),
  };
}
