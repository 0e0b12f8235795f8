import type { FormContext } from "@/lib/form/context";
import type { Rule, RuleFault } from "@/lib/form/rule";
import { deliveriesOf } from "@/lib/order/delivery";
import { amountsInReach } from "./figures";
import { proposedTerms } from "./proposed-terms";
import { differencesBetween } from "./terms-differences";

type Row = { line?: number; quantity: number; unitPrice: number; discount: number };
/** A request that cancels the order has neither date nor lines. */
export type ChangeAnswers = { purpose: "change" | "cancel"; deliveryDate?: string; lines?: Row[] };

export const changesSomething: Rule<ChangeAnswers> = {
  id: "changesSomething",
  faults(answers, { order }) {
    if (!order || answers.purpose === "cancel" || differencesBetween(order.terms, proposedTerms(order.terms, answers)).length > 0) return [];
    return [{ path: [], reason: "nothingChanged" }];
  },
};

export const newAmountsInReach: Rule<ChangeAnswers> = { id: "newAmountsInReach", faults: ({ lines = [] }) => amountsInReach(lines, ["lines"]) };

/** A row stands for a line of the terms in force, once, or for a new one. */
export const linesAreKnown: Rule<ChangeAnswers> = {
  id: "linesAreKnown",
  faults({ lines = [] }, { order }) {
    const known = new Set(order?.terms.lines.map(({ line }) => line));
    return lines.flatMap(({ line }, at) => {
      if (line === undefined || known.delete(line)) return [];
      return [{ path: ["lines", at, "line"], reason: "unknownLine" as const, values: { line } }];
    });
  },
};

function delivered({ order }: FormContext) {
  return order ? deliveriesOf(order).filter((one) => one.delivered > 0) : [];
}

/** What has been delivered cannot be changed away. */
export const keepsWhatIsDelivered: Rule<ChangeAnswers> = {
  id: "keepsWhatIsDelivered",
  faults: ({ purpose, lines = [] }, context) =>
    (purpose === "cancel" ? [] : delivered(context)).flatMap((past): RuleFault[] => {
      const at = lines.findIndex(({ line }) => line === past.line);
      if (at < 0) return [{ path: ["lines"], reason: "deliveredLineRemoved" as const, values: { line: past.line } }];
      if ((lines[at]?.quantity ?? 0) >= past.delivered) return [];
      return [{ path: ["lines", at, "quantity"], reason: "lessThanDelivered" as const, values: { delivered: past.delivered } }];
    }),
};

export const newDateFromToday: Rule<ChangeAnswers> = {
  id: "newDateFromToday",
  faults({ deliveryDate }, { order, today }) {
    if (deliveryDate === undefined || deliveryDate >= today || deliveryDate === order?.terms.deliveryDate) return [];
    return [{ path: ["deliveryDate"], reason: "beforeToday" }];
  },
};
