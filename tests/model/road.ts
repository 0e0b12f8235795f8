import { orderAfter } from "@/lib/order/evolve";
import type { Order, OrderDocument } from "@/lib/order/order";
import { Refusal } from "@/lib/order/refusal";
import { type Action, five, type Say, six } from "./action";
import { type Commands, commands } from "./commands";
import { byOf, drive } from "./drive";
import { dayOf, instantOf } from "./real-world";
import type { World } from "./state";

/** An order brought along the straight way by these commands, as far as a rule needs it. */
export class Road {
  private order: Order | null = null;
  private readonly world: World = { urgency: "normal", headReview: false, day: 0, calendar: 0 };

  constructor(private readonly to: Commands = commands) {}

  /** The road as rules need it: sales has registered the order. */
  static registered(to: Commands): Road {
    return new Road(to).does({ do: "register", by: "sales-1" });
  }

  /** From now on it is this day. */
  on(day: number): this {
    this.world.day = day;
    return this;
  }

  does(action: Action): this {
    const occasion = { stream: "road", seq: (this.order?.seq ?? 0) + 1, at: instantOf(this.world.day), by: byOf(action) };
    this.order = orderAfter(this.order, drive(this.order, this.world, action, this.to), occasion);
    return this;
  }

  /** Whether the commands allow an action here; the road goes no further by asking. */
  allows(action: Action): boolean {
    try {
      return drive(this.order, this.world, action, this.to).length > 0;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }

  submits(document: string, say: Say = {}, by = `${document.split(".")[1]}-1`): this {
    return this.does({ do: "submit", by, document, say, seen: true });
  }

  signs(by: string, document: string, slot: string, say: Say = {}): this {
    return this.does({ do: "sign", by, document, version: 1, slot, say, seen: true, answers: true });
  }

  private document(id: string): OrderDocument | undefined {
    return this.order?.documents.find((one) => one.id === id);
  }

  isInTime(id: string): boolean {
    return this.document(id)?.versions.at(-1)?.onTime === true;
  }

  isDueOn(id: string, day: number): boolean {
    const due = this.document(id)?.due;
    return due !== undefined && dayOf(due.day) === day;
  }

  isMeetingOff(): boolean {
    return this.order?.meetings?.at(-1)?.calledOff !== undefined;
  }

  handedOn(): this {
    return this.submits("registration.sales.1", { outcome: "pass" });
  }

  reports(departments: readonly string[] = five, technical: "pass" | "fail" = "pass", lowMargin = false): this {
    for (const one of departments)
      this.submits(`${one}Report.${one}.1`, { outcome: one === "technical" ? technical : "pass", lowMargin: one === "finance" && lowMargin });
    return this;
  }

  reviewed(technical: "pass" | "fail" = "pass", lowMargin = false): this {
    return this.handedOn().reports(five, technical, lowMargin);
  }

  meets(milestones: string[] = []): this {
    return this.reviewed().submits("minutes.sales.1", { decision: "passed", attendees: [], chair: "sales-1", milestones });
  }

  executed(milestones: string[] = []): this {
    return this.meets(milestones).submits("resultNotice.sales.1", { outcome: "pass" });
  }

  checked(): this {
    return this.executed().does({ do: "begin", by: "sales-1", form: "executionCheck" }).submits("executionCheck.sales.1");
  }

  found(against: string): this {
    this.checked();
    for (const one of ["production", "quality", "purchasing", "finance"])
      this.signs(`${one}-1`, "executionCheck.sales.1", one, one === "quality" ? { against } : {});
    return this;
  }

  corrected(effective: boolean): this {
    return this.submits("correctiveActionRequest.sales.1")
      .signs("production-1", "correctiveActionRequest.sales.1", "responsible")
      .signs("quality-1", "correctiveActionRequest.sales.1", "verifier", { effective });
  }

  changed(): this {
    return this.executed().does({ do: "begin", by: "sales-1", form: "changeRequest" }).submits("changeRequest.sales.1", { terms: 5 });
  }

  agreed(): this {
    return this.changed().signs("customer", "changeRequest.sales.1", "customer");
  }

  /** Technical and finance review the change. */
  changeReviewed(finance: "pass" | "fail" = "pass"): this {
    return this.agreed()
      .submits("changeReview.sales.1", { departments: ["technical", "finance"], reason: true })
      .signs("technical-1", "changeReview.sales.1", "technical", { outcome: "pass" })
      .signs("finance-1", "changeReview.sales.1", "finance", { outcome: finance });
  }

  delivers(quantities: [number, number] = [12, 5]): this {
    return this.does({ do: "begin", by: "production-1", form: "deliveryReport" }).submits("deliveryReport.production.1", { quantities });
  }

  inspected(quantities: [number, number] = [12, 5], outcome: "pass" | "fail" = "pass"): this {
    return this.delivers(quantities).submits("inspectionReport.quality.1", { outcome, against: "production" });
  }

  accepted(): this {
    return this.executed().inspected().submits("acceptance.sales.1", { outcome: "pass", by: "paper" });
  }

  summarised(departments: readonly string[] = six, unsealed = 0): this {
    for (const one of departments) this.submits(`executionSummary.${one}.1`);
    return this.sealed(unsealed);
  }

  /** Every completed document is sealed, but for so many. */
  private sealed(butFor = 0): this {
    const waiting = this.order?.documents.filter((one) => one.versions.at(-1)?.state === "completed") ?? [];
    for (const { id } of waiting.slice(butFor)) this.does({ do: "seal", document: id, version: 1 });
    return this;
  }

  asked(): this {
    return this.accepted().summarised().submits("closureRequest.sales.1");
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
