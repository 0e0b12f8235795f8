import type { Occasion } from "./evolve";
import { withDocument, withVersion } from "./evolve-document";
import type { NoticeEvent } from "./notice-events";
import type { Order, Version } from "./order";
import type { Actor, By, CustomerActor } from "./people";

const noticeEvents = ["noticeConfirmed", "confirmationRecorded", "noticeDisputed", "confirmationReminded"] as const satisfies NoticeEvent["type"][];

export function isNoticeEvent(event: { type: string }): event is NoticeEvent {
  return (noticeEvents as readonly string[]).includes(event.type);
}

/** The order after the customer answered a notice, or was reminded of it. */
export function afterNoticeEvent(order: Order, event: NoticeEvent, { at, by }: Occasion): Order {
  switch (event.type) {
    case "noticeConfirmed":
      return withNotice(order, event, { answer: { how: "confirmed", text: "", at, by: answerer(by) } });
    case "confirmationRecorded":
      return withNotice(order, event, { answer: { how: "confirmed", text: event.text, at, by: answerer(by) } });
    case "noticeDisputed": {
      const { raiseId: id, text } = event;
      const after = withNotice(order, event, { answer: { how: "disputed", text, at, by: answerer(by) } });
      return { ...after, reReviews: [...order.reReviews, { id, cause: "difference", reason: text, raisedAt: at, by: answerer(by), objections: [] }] };
    }
    case "confirmationReminded":
      return withNotice(order, event, (version) => ({ ...version, reminded: [...(version.reminded ?? []), at] }));
  }
}

function withNotice(order: Order, { documentId, version }: NoticeEvent, change: Partial<Version> | ((version: Version) => Version)): Order {
  return withDocument(order, documentId, (document) => withVersion(document, version, change));
}

function answerer(by: By): Actor | CustomerActor {
  if (by.kind === "system") throw new Error("a notice is answered by somebody");
  return by.kind === "customer" ? by.customer : by.person;
}
