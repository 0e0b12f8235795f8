import type { Form } from "@/lib/form/define-form";
import type { Discrepancy } from "./discrepancies";
import type { FactsOf, FormId, SlotFacts } from "./facts";
import type { Order, OrderDocument } from "./order";
import type { Department } from "./people";
import type { SlotSpec } from "./slot";

/** A named form of the policy: what it tells the rules, and the slots it needs. */
export type PolicyForm<Id extends FormId = FormId> = Form<Id, FactsOf[Id], SlotSpec, SlotFacts>;

declare module "@/lib/form/context" {
  interface FormContext {
    /** The order that the form belongs to; null while it is being registered. */
    order: Order | null;
    /** Number claimed for the order, where there is one already. */
    orderNo: string | null;
    document: OrderDocument | null;
    /** Where the reports do not agree, as the reader may read it: they follow from the calendar too, which no browser has. */
    discrepancies: Discrepancy[];
    /** Department whose document it is. */
    department: Department;
  }
}
