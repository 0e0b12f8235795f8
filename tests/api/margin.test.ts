import { expect, test } from "vitest";
import type { Department } from "@/lib/order/people";
import type { OrderView } from "../../scripts/play/player";
import { orderIn } from "../setup/stage";

test("the margin is told to those who may read prices, and to nobody else (3.5)", async () => {
  const { troupe, no } = await orderIn("result");
  const seenBy = async (department: Department): Promise<OrderView> => (await troupe.head(department)).order(no);
  for (const department of ["sales", "purchasing", "finance", "management", "audit"] as const) {
    expect((await seenBy(department)).margin, department).toMatchObject({ stated: true, costs: { administration: { rate: 6 } } });
  }
  for (const department of ["technical", "production", "quality"] as const) {
    const seen = await seenBy(department);
    expect(seen.margin, department).toBeNull();
    const finance = seen.order.documents.find((one) => one.form === "financeReport")?.versions[0]?.facts;
    expect(finance, department).toEqual({ department: "finance", outcome: "pass", materialCost: 0, margin: 0, target: 0 });
  }
});
