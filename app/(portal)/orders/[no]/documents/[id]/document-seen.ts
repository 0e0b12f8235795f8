import type { documentView, ShownVersion } from "@/lib/door/document-view";
import type { PolicyForm } from "@/lib/order/form-context";
import type { Person } from "@/lib/order/people";

/** A document as its page shows it: to whom, which of its versions, on which day of the company. */
export type DocumentSeen = {
  seen: Awaited<ReturnType<typeof documentView>>;
  form: PolicyForm;
  shown: ShownVersion | undefined;
  person: Person;
  title: string;
  today: string;
};
