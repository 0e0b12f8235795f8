import { five, type Say, six } from "./action";

/** A place to sign: for `customer`, `person:<id>`, `head:<department>`, or departments. */
export type Place = { id: string; for: string[]; after: string[]; asks?: true };

/** The places that each form has, as the forms of the policy define them. `against` is the department of the finding that a corrective action is about. */
export function placesOf(form: string, department: string, say: Say, against: string): Place[] {
  return [{ id: "author", for: [department], after: [] }, ...others(form, say, against)];
}

export const asking = (id: string): Place => ({ id, for: [id], after: ["author"], asks: true });
const customer: Place = { id: "customer", for: ["customer"], after: ["author"] };

function others(form: string, say: Say, against: string): Place[] {
  switch (form) {
    case "minutes":
      return (say.attendees ?? []).map((id) => ({ id, for: [`person:${id}`], after: ["author"] }));
    case "executionCheck":
      return ["production", "quality", "purchasing", "finance"].map(asking);
    case "correctiveActionRequest":
      return [
        { id: "responsible", for: [against], after: ["author"], asks: true },
        { id: "verifier", for: six.filter((one) => one !== against), after: ["responsible"], asks: true },
      ];
    case "changeRequest":
      return [customer];
    case "changeReview":
      return five.filter((one) => say.departments?.includes(one)).map(asking);
    case "acceptance":
      return say.by === "link" ? [customer] : [];
    case "closureRequest":
      return [...["purchasing", "finance", "technical"].map(asking), { id: "management", for: ["management"], after: ["purchasing", "finance", "technical"] }];
    default:
      return [];
  }
}
