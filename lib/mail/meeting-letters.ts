import type { Meeting } from "@/lib/order/meeting-events";
import { nameIn } from "@/lib/order/people";
import { fill } from "@/lib/words/fill";
import { letterWords } from "@/lib/words/letters";
import { listed } from "@/lib/words/listed";
import { meetingWords } from "@/lib/words/meeting";
import type { Letter } from "./letter";
import { fact, momentIn, plain, type Sentences, withReason } from "./letter-parts";
import { type OrderMatter, orderUrl } from "./order-matter";

/** The meeting that a letter is about, as the entry that owes the letter left it; an intent names it in its `slotId`. */
export function meetingIn({ order, events, slotId }: OrderMatter): Meeting | undefined {
  const meeting = order.meetings?.find(({ id }) => id === slotId);
  const said = events.flatMap((event) => ((event.type === "meetingInvited" || event.type === "meetingMoved") && event.meetingId === slotId ? [event] : []))[0];
  return meeting && said ? { ...meeting, ...said } : meeting;
}

/** The letters about a review meeting (4.1), each with a calendar file. */
export const meetingLetters = {
  meetingInvited: (matter: OrderMatter) => withMeeting(matter, letterWords.meetingInvited),
  meetingMoved: (matter: OrderMatter) => withReason(matter, withMeeting(matter, letterWords.meetingMoved)),
  meetingUninvited: (matter: OrderMatter) => withReason(matter, withMeeting(matter, letterWords.meetingUninvited)),
  meetingCalledOff: (matter: OrderMatter) => withReason(matter, withMeeting(matter, letterWords.meetingCalledOff)),
};

function withMeeting(matter: OrderMatter, sentences: Sentences): Letter {
  const letter = plain(matter, sentences, orderUrl(matter));
  const meeting = meetingIn(matter);
  if (!meeting) return letter;
  const { card } = meetingWords;
  const { language } = matter;
  const names = meeting.invited.flatMap((id) => invitedIn(matter, id) ?? []);
  return {
    ...letter,
    facts: [
      ...letter.facts,
      fact(matter, card.time, momentIn(matter.zone, meeting.at)),
      fact(matter, letterWords.lasts, fill(card.minutes, language, { count: meeting.lasts })),
      fact(matter, card.place, meeting.place),
      fact(matter, card.chair, invitedIn(matter, meeting.chair) ?? ""),
      fact(matter, card.invited, listed(names, language)),
    ],
    quotes: [{ label: card.agenda[language], text: meeting.agenda }, ...letter.quotes],
  };
}

function invitedIn({ people, language }: OrderMatter, id: string): string | undefined {
  const person = people?.find((one) => one.id === id);
  return person && nameIn(person, language);
}
