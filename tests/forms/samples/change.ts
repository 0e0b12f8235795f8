import { addDays } from "@/lib/calendar/working-days";
import { reviewingDepartments } from "@/lib/order/people";
import type { Material, Sample } from "./material";

export const changeRequest: Sample = ({ say, inDays, context }) => {
  const { order } = context;
  const lines = (order?.terms.lines ?? []).map(({ amount: _, specification, ...line }, at) => ({
    ...line,
    ...(specification && { specification }),
    ...(at === 0 && { quantity: line.quantity + 10 }),
  }));
  return {
    purpose: "change",
    deliveryDate: order ? addDays(order.terms.deliveryDate, 14) : inDays(60),
    lines,
    paymentTerms: order?.terms.paymentTerms,
    paymentDays: order?.terms.paymentDays,
    ...(order?.terms.demands && { demands: order.terms.demands }),
    reason: say("客戶追加數量，並同意延後交貨。", "The customer wants more and agrees to a later delivery."),
    impact: say("生產計劃順延兩週，需追加物料。", "The plan moves by two weeks; more material is needed."),
  };
};

export const changeReview: Sample = () => ({ concerned: [...reviewingDepartments], hold: "no" });

/** One department's section of a change review; technical says no when it fails. */
export function changePart({ say, point, someoneOf, inDays }: Material, slotId: string, fails: boolean) {
  const outcome =
    fails && slotId === "technical"
      ? {
          outcome: "fail",
          fail: {
            reason: say("新交期內無法完成驗證。", "Verification cannot be done in time."),
            solution: say("與客戶協商再延一週。", "One more week, to be agreed with the customer."),
            followUpOwner: someoneOf("sales"),
            followUpDate: inDays(5),
          },
        }
      : { outcome: "pass", pass: { advice: say("按變更後的計劃執行，注意切換批次。", "Follow the new plan; mind the change of batch.") } };
  return { a: point(), b: point("metWithConditions", say("須加班一週", "With a week of overtime")), c: point(), conclusion: outcome };
}
