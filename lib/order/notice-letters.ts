import type { Intent } from "@/lib/ledger/entry";
import { reviewRaisedLetters } from "./exception-letters";
import type { NoticeEvent } from "./notice-events";
import type { Order } from "./order";
import type { Person } from "./people";
import { staffLetters } from "./staff-letters";

/** Who hears of a notice's answer, or that there is none yet: whoever of sales has to do with it, and the customer who is reminded. */
export function noticeLetters(event: NoticeEvent, order: Order, people: Person[]): Intent[] {
  const { documentId, version } = event;
  const toOwner = (letter: string): Intent => ({ to: { person: order.owner.id }, letter, documentId, version });
  switch (event.type) {
    case "noticeConfirmed":
      return [toOwner("noticeConfirmed")];
    case "confirmationRecorded":
      return [];
    case "noticeDisputed":
      return [
        ...staffLetters(people, ["sales"], "noticeDisputed", { documentId, version }),
        ...reviewRaisedLetters(
          order,
          event.raiseId,
          people.filter((one) => one.department !== "sales"),
        ),
      ];
    case "confirmationReminded":
      return [{ to: { mail: order.terms.customer.mail }, letter: "confirmReminder", documentId, version }, toOwner("unconfirmed")];
  }
}
