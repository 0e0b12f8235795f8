import { orderAfter } from "@/lib/order/evolve";
import type { Order } from "@/lib/order/order";
import { Refusal } from "@/lib/order/refusal";
import { type Action, five, type Say, six } from "./action";
import { type Commands, commands } from "./commands";
import { byOf, drive } from "./drive";
import { instantOf } from "./real-world";
import type { World } from "./state";

const world: World = { urgency: "normal", headReview: false, day: 0, calendar: 0 };

/** An order brought along the straight way by the real commands, as far as a rule needs it. */
export class Road {
  private order: Order | null = null;

  /** The road as most rules need it: sales has registered the order. */
  static registered(): Road {
    return new Road().does({ do: "register", by: "sales-1" });
  }

  does(action: Action): this {
    const occasion = { stream: "road", seq: (this.order?.seq ?? 0) + 1, at: instantOf(0), by: byOf(action) };
    this.order = orderAfter(this.order, drive(this.order, world, action, commands), occasion);
    return this;
  }

  /** Whether the commands allow an action here; the road goes no further by asking. */
  allows(action: Action, to: Commands): boolean {
    try {
      return drive(this.order, world, action, to).length > 0;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }

  private submits(document: string, say: Say = {}): this {
    return this.does({ do: "submit", by: `${document.split(".")[1]}-1`, document, say, seen: true });
  }

  private signs(by: string, document: string, slot: string, say: Say = {}): this {
    return this.does({ do: "sign", by, document, version: 1, slot, say, seen: true, answers: true });
  }

  reviewed(technical: "pass" | "fail" = "pass", lowMargin = false): this {
    this.submits("registration.sales.1", { outcome: "pass" });
    for (const one of five)
      this.submits(`${one}Report.${one}.1`, { outcome: one === "technical" ? technical : "pass", lowMargin: one === "finance" && lowMargin });
    return this;
  }

  executed(): this {
    return this.reviewed()
      .submits("minutes.sales.1", { decision: "passed", attendees: [], chair: "sales-1" })
      .submits("resultNotice.sales.1", { outcome: "pass" });
  }

  found(against: string): this {
    this.executed().does({ do: "begin", by: "sales-1", form: "executionCheck" }).submits("executionCheck.sales.1");
    for (const one of ["production", "quality", "purchasing", "finance"])
      this.signs(`${one}-1`, "executionCheck.sales.1", one, one === "quality" ? { against } : {});
    return this;
  }

  asked(): this {
    this.executed().does({ do: "begin", by: "production-1", form: "deliveryReport" });
    this.submits("deliveryReport.production.1", { quantities: [12, 5] }).submits("inspectionReport.quality.1", { outcome: "pass" });
    this.submits("acceptance.sales.1", { outcome: "pass", by: "paper" });
    for (const one of six) this.submits(`executionSummary.${one}.1`);
    for (const document of this.order?.documents.filter((one) => one.versions.at(-1)?.state === "completed") ?? [])
      this.does({ do: "seal", document: document.id, version: 1 });
    return this.submits("closureRequest.sales.1");
  }

  countersigned(): this {
    this.asked();
    for (const one of ["purchasing", "finance", "technical"]) this.signs(`${one}-1`, "closureRequest.sales.1", one);
    return this;
  }

  closed(): this {
    return this.countersigned().signs("management-1", "closureRequest.sales.1", "management");
  }
}
