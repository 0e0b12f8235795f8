import { expect, test } from "vitest";
import { drop } from "@/lib/order/begin";
import { cancel } from "@/lib/order/cancel";
import { refuseChange } from "@/lib/order/change";
import { callExpiredLinks, remindToSign, stopLink } from "@/lib/order/customer-link";
import { type OrderLetter, orderLetters } from "@/lib/order/letters";
import { callOffMeeting, moveMeeting } from "@/lib/order/meeting";
import { confirmNotice, disputeNotice, remindOfNotice } from "@/lib/order/notice";
import { callOverdueDocuments } from "@/lib/order/overdue";
import { answer, callOverduePauses } from "@/lib/order/questions";
import { object } from "@/lib/order/re-review";
import { reopen } from "@/lib/order/reopen";
import { decline, returnDocument, strike, withdraw } from "@/lib/order/return";
import { waive } from "@/lib/order/waive";
import { cast, groundAt } from "../../cast";
import { accepts, asksToClose, closes, delivers, requestsChange, reviewsChange, summarises } from "./execution";
import { circumstances, customer, mark, Story, seen as signedAs } from "./story";
import {
  asks,
  but,
  change,
  executing,
  failedChange,
  five,
  invited,
  invites,
  meeting,
  minutes,
  noticeId,
  of,
  raised,
  raises,
  reviewed,
  scopes,
  seen,
  sorted,
  submitsMinutes,
  type Told,
  told,
  unanswered,
} from "./told";

/** What has each letter written, and to whom it goes. */
const kinds: Record<OrderLetter, [() => Told, string[]]> = {
  write: [() => told(new Story(), cast.sales, (story) => story.passesPreliminary()), five],
  sign: [() => told(reviewed().reports(), cast.sales, submitsMinutes), [cast.salesHead.id, cast.technical.id, cast.finance.id]],
  customerSign: [() => told(executing(), cast.sales, requestsChange), ["customer"]],
  signReminder: [() => remindsToSign(), ["customer"]],
  unsigned: [() => remindsToSign(), [cast.sales.id]],
  linkExpired: [
    () => told(requestsChange(executing()), "system", (story) => story.does("system", callExpiredLinks(story.order, groundAt("2027-01-08T02:00:00.000Z")))),
    [cast.sales.id],
  ],
  linkStopped: [
    () =>
      told(requestsChange(executing()), "system", (story) =>
        story.does("system", stopLink(story.order, { ...change, slotId: "customer", seq: 99, mail: customer.mail })),
      ),
    of("sales"),
  ],
  returned: [
    () => told(submitsMinutes(reviewed().reports()), cast.finance, (story) => story.does(cast.finance, returnDocument(story.order, cast.finance, minutes))),
    [cast.sales.id],
  ],
  withdrawn: [() => told(requestsChange(executing()), cast.sales, (story) => story.does(cast.sales, withdraw(story.order, cast.sales, change))), ["customer"]],
  dropped: [() => told(requestsChange(executing()), cast.sales, (story) => story.does(cast.sales, drop(story.order, cast.sales, change))), ["customer"]],
  declined: [
    () =>
      told(requestsChange(executing()), customer, (story) =>
        story.does(customer, decline(story.order, customer, groundAt(story.now), { ...change, proposal: "" })),
      ),
    [cast.sales.id],
  ],
  struck: [
    () =>
      told(submitsMinutes(reviewed().reports()), cast.salesHead, (story) =>
        story.does(cast.salesHead, strike(story.order, cast.salesHead, groundAt(story.now), { ...minutes, slotId: `attendee:${cast.finance.id}` })),
      ),
    [cast.finance.id],
  ],
  finding: [() => told(executing(), cast.quality, (story) => delivers(story, 1, [12, 5], false)), of("production")],
  customerNotice: [
    () => {
      const story = unanswered();
      return told(story, "system", () => story.seals());
    },
    ["customer"],
  ],
  sealedCopy: [() => told(reviewed().reports().seals().meets("passed"), "system", (story) => story.seals()), [...of("sales"), ...five]],
  changeResult: [
    () => told(failedChange(), cast.sales, (story) => story.does(cast.sales, refuseChange(story.order, cast.sales, { reason: "x" }))),
    ["customer", ...of("sales"), ...five],
  ],
  sentBack: [
    () =>
      told(new Story(), cast.sales, (story) =>
        story.submits<"registration">(cast.sales, "registration.sales.1", { terms: story.order.terms, outcome: "fail", way: "returned", reason: "x" }),
      ),
    ["customer"],
  ],
  refused: [
    () =>
      told(new Story(), cast.sales, (story) =>
        story.submits<"registration">(cast.sales, "registration.sales.1", { terms: story.order.terms, outcome: "fail", way: "refused", reason: "x" }),
      ),
    ["customer", cast.sales.id, cast.archivist.id],
  ],
  closed: [
    () => {
      const story = asksToClose(summarises(accepts(delivers(executing(), 1, [12, 5]))).seals());
      for (const one of ["finance", "technical", "purchasing"] as const) story.signs(cast[one], "closureRequest.sales.1", one, {});
      return told(story, cast.generalManager, () => story.signs(cast.generalManager, "closureRequest.sales.1", "management"));
    },
    [cast.sales.id, cast.archivist.id],
  ],
  question: [() => told(reviewed(), cast.sales, (story) => story.does(cast.sales, asks(story))), ["customer"]],
  paused: [() => told(reviewed(), cast.sales, (story) => story.does(cast.sales, asks(story))), of("technical")],
  answered: [
    () => {
      const story = reviewed();
      story.does(cast.sales, asks(story));
      const given = { questionId: "Q1", text: "x" };
      return told(story, cast.salesHead, () => story.does(cast.salesHead, answer(story.order, cast.salesHead, groundAt(story.now), given)));
    },
    [cast.sales.id],
  ],
  pauseOverdue: [
    () => {
      const story = reviewed();
      story.does(cast.sales, asks(story));
      return told(story, "system", () => story.does("system", callOverduePauses(story.order, groundAt("2026-12-11T02:00:00.000Z"))));
    },
    of("management"),
  ],
  deadlines: [
    () => {
      const story = reviewed();
      story.does(cast.sales, asks(story));
      const given = { questionId: "Q1", text: "x" };
      return told(story, cast.sales, () => story.does(cast.sales, answer(story.order, cast.sales, groundAt("2026-11-26T02:00:00.000Z"), given)));
    },
    of("technical"),
  ],
  overdue: [
    () => {
      const story = reviewed();
      for (const one of ["production", "quality", "purchasing", "finance"] as const) story.report(one);
      return told(story, "system", () => story.does("system", callOverdueDocuments(story.order, groundAt("2026-12-01T02:00:00.000Z"))));
    },
    [...of("technical"), cast.sales.id],
  ],
  reReview: [
    () => told(executing(), cast.production, (story) => story.does(cast.production, raises(story))),
    but([...of("sales"), ...five], cast.production.id),
  ],
  reviewScoped: [() => told(raised(), cast.sales, (story) => story.does(cast.sales, scopes(story, ["production"]))), [cast.production.id]],
  leftOut: [
    () => told(raised(), cast.sales, (story) => story.does(cast.sales, scopes(story, ["production", "quality"]))),
    of("technical", "purchasing", "finance"),
  ],
  noReview: [
    () => told(raised(), cast.sales, (story) => story.does(cast.sales, scopes(story, []))),
    but([...of("sales"), ...five], cast.production.id, cast.sales.id),
  ],
  objected: [
    () => {
      const story = raised();
      story.does(cast.sales, scopes(story, ["production"]));
      return told(story, cast.finance, () => story.does(cast.finance, object(story.order, cast.finance, { about: "R1", text: "x" })));
    },
    of("sales"),
  ],
  followUp: [
    () => {
      const followUp = { text: "x", department: "technical", owner: cast.technical.id, date: "2026-12-01" } as const;
      const facts = { department: "technical", outcome: "fail", followUp } as const;
      return told(reviewed(), cast.technicalHead, (story) => story.submits<"technicalReport">(cast.technicalHead, "technicalReport.technical.1", facts));
    },
    [cast.technical.id],
  ],
  adjustPlan: [
    () => told(requestsChange(executing()).signs(customer, change.documentId, "customer"), cast.finance, (story) => reviewsChange(story, ["pass", "pass"])),
    of("production", "finance"),
  ],
  waived: [
    () =>
      told(executing(), cast.generalManager, (story) =>
        story.does(
          cast.generalManager,
          waive(story.order, cast.generalManager, groundAt(story.now), {
            gate: "paid",
            reason: "x",
            missing: ["finance"],
            seen: signedAs,
            mark,
            circumstances,
          }),
        ),
      ),
    [cast.sales.id],
  ],
  cancelled: [
    () => told(reviewed(), cast.sales, (story) => story.does(cast.sales, cancel(story.order, cast.sales, { reason: "x" }))),
    ["customer", cast.sales.id, cast.archivist.id, ...five],
  ],
  reopened: [
    () =>
      told(closes(new Story()).seals(), cast.generalManager, (story) =>
        story.does(cast.generalManager, reopen(story.order, cast.generalManager, groundAt(story.now), { reason: "x" })),
      ),
    [...of("sales"), ...five],
  ],
  noticeConfirmed: [
    () => told(unanswered(), customer, (story) => story.does(customer, confirmNotice(story.order, { documentId: noticeId, seen, circumstances }))),
    [cast.sales.id],
  ],
  noticeDisputed: [
    () => told(unanswered(), customer, (story) => story.does(customer, disputeNotice(story.order, { documentId: noticeId, text: "x", seen, circumstances }))),
    of("sales"),
  ],
  confirmReminder: [() => reminds(), ["customer"]],
  unconfirmed: [() => reminds(), [cast.sales.id]],
  reviewAnswered: [
    () => {
      const story = unanswered();
      story.does(customer, disputeNotice(story.order, { documentId: noticeId, text: "x", seen, circumstances }));
      return told(story, cast.sales, () => story.does(cast.sales, scopes(story, [])));
    },
    ["customer"],
  ],
  meetingInvited: [() => told(reviewed().reports(), cast.sales, invites), [cast.salesHead.id, ...invited]],
  meetingMoved: [
    () =>
      told(invites(reviewed().reports()), cast.sales, (story) =>
        story.does(cast.sales, moveMeeting(story.order, cast.sales, groundAt(story.now), { ...meeting, place: "y", invited, reason: "x" })),
      ),
    [cast.salesHead.id, ...invited],
  ],
  meetingUninvited: [
    () => {
      const others = [...but(invited, cast.finance.id), cast.financeHead.id];
      return told(invites(reviewed().reports()), cast.sales, (story) =>
        story.does(cast.sales, moveMeeting(story.order, cast.sales, groundAt(story.now), { ...meeting, invited: others, reason: "x" })),
      );
    },
    [cast.finance.id],
  ],
  meetingCalledOff: [
    () => told(invites(reviewed().reports()), cast.sales, (story) => story.does(cast.sales, callOffMeeting(story.order, cast.sales, { reason: "x" }))),
    [cast.salesHead.id, ...invited],
  ],
};

function remindsToSign(): Told {
  return told(requestsChange(executing()), "system", (story) => story.does("system", remindToSign(story.order, groundAt("2026-12-01T02:00:00.000Z"))));
}

function reminds(): Told {
  return told(unanswered(), "system", (story) => story.does("system", remindOfNotice(story.order, groundAt("2026-12-01T02:00:00.000Z"))));
}

test.each(orderLetters)("the letter %s goes to whom it concerns, and to nobody else", (name) => {
  const [tells, to] = kinds[name];
  expect(tells()[name]).toEqual(sorted(...to));
});
