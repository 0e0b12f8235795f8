import type { Language } from "@/lib/form/words";
import type { OrderMatter } from "@/lib/mail/order-matter";
import { begin } from "@/lib/order/begin";
import { documentNamed } from "@/lib/order/document";
import { decline, returnDocument } from "@/lib/order/return";
import { cast, groundAt } from "../../cast";
import { attendee, author, customer, Story, terms } from "../order/story";

export const company = { "zh-Hant": "示範公司", "zh-Hans": "示范公司", en: "Demo Company" };
export const head = { company: "示範公司", address: "", phone: "", mail: "orders@example.com", foot: "" };
export const link = { url: "https://portal.example/link#secret-token", expires: "2026-12-24T10:00:00.000Z" };

/** What a letter about where a story stands is told, as the outbox would tell it. */
export function about(story: Story, language: Language, changes: Partial<OrderMatter> = {}): OrderMatter {
  return {
    language,
    reader: language === "en" ? "Wang Jianguo" : "王建國",
    department: "technical",
    order: story.order,
    by: { kind: "person", person: cast.sales },
    events: story.events,
    company,
    zone: "Asia/Shanghai",
    publicUrl: "https://portal.example",
    contact: { name: "林志遠", phone: "+86 512 0000", mail: "sales@example.com" },
    ...changes,
  };
}

export function aboutDocument(story: Story, documentId: string, language: Language, changes: Partial<OrderMatter> = {}): OrderMatter {
  const document = documentNamed(story.order, documentId);
  return about(story, language, { document, version: Math.max(1, document.versions.length), slotId: document.versions.at(-1)?.slots.at(-1)?.id, ...changes });
}

export function changeRequested(): Story {
  const story = new Story().untilExecution();
  story.does(cast.sales, begin(story.order, cast.sales, groundAt(story.now), { form: "changeRequest" }));
  const slots = [author(cast.sales), { id: "customer", meaning: "agreed", for: { customer: true } } as const];
  return story.submits<"changeRequest">(cast.sales, "changeRequest.sales.1", { proposed: terms }, slots);
}

export function declinedChange(): Story {
  const story = changeRequested();
  return story.does(
    customer,
    decline(story.order, customer, groundAt(story.now), {
      documentId: "changeRequest.sales.1",
      version: 1,
      reason: "too late",
      proposal: "1 January\nor earlier",
    }),
  );
}

export function returnedMinutes(): Story {
  const story = new Story().passesPreliminary().reports();
  const facts = { decision: "passed", again: [], chair: cast.salesHead.id, recorder: cast.sales.id, attendees: [], milestones: [], reason: "" } as const;
  story.submits<"minutes">(cast.sales, "minutes.sales.1", { ...facts, again: [], attendees: [], milestones: [] }, [author(cast.sales), attendee(cast.finance)]);
  return story.does(cast.finance, returnDocument(story.order, cast.finance, { documentId: "minutes.sales.1", version: 1, reason: "地點<b>不對</b>" }));
}

export const reviewed = new Story().passesPreliminary();
export const inExecution = new Story().untilExecution();
export const changing = changeRequested();
