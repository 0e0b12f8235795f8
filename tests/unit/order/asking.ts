import { documentNamed } from "@/lib/order/document";
import { answer, ask } from "@/lib/order/questions";
import { cast, groundAt } from "../../cast";
import { Story } from "./story";

export const technical = "technicalReport.technical.1";
export const quality = "qualityReport.quality.1";

/** In review since Tuesday 2026-11-24; every report is due on Friday the 27th. */
export function inReview(): Story {
  return new Story().passesPreliminary();
}

export function asks(story: Story, now: string, pauses: ("technical" | "quality")[] = ["technical"]): Story {
  story.now = now;
  return story.does(cast.sales, ask(story.order, cast.sales, { to: "customer", text: "Which colour?", pauses }));
}

export function answers(story: Story, now: string, questionId = "Q1"): Story {
  story.now = now;
  return story.does(cast.sales, answer(story.order, cast.sales, groundAt(now), { questionId, text: "Blue." }));
}

export function dueDay(story: Story, documentId: string): string | undefined {
  return documentNamed(story.order, documentId).due?.day;
}
