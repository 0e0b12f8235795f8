import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { inLanguage, type Language } from "@/lib/form/words";
import type { Meeting } from "@/lib/order/meeting-events";
import type { Order } from "@/lib/order/order";
import { nameIn, type Person } from "@/lib/order/people";
import { fill } from "@/lib/words/fill";
import { meetingWords } from "@/lib/words/meeting";

type Around = { order: Order; people: Person[]; language: Language; publicUrl: string; now: Date; organizer: { name: string; mail: string } };

/** `request` asks for attendance or updates it, `cancel` takes the meeting off calendars, `publish` is for whoever fetches it himself. */
export type CalendarMethod = "request" | "cancel" | "publish";

/**
 * A meeting as an iCalendar file (RFC 5545). Its UID never changes and SEQUENCE rises with each change, so that a calendar moves or
 * removes what it has instead of adding another.
 */
export function calendarFile(meeting: Meeting, method: CalendarMethod, { order, people, language, publicUrl, now, organizer }: Around): string {
  const summary = fill(meetingWords.summary, language, { no: order.no, customer: order.terms.customer.name });
  const calendar = ical({ prodId: { company: "Countersign", product: "Countersign", language: "EN" }, method: methods[method] });
  const event = calendar.createEvent({
    id: `${order.stream}.${meeting.id}@countersign`,
    sequence: meeting.sequence,
    stamp: now,
    start: new Date(meeting.at),
    end: new Date(Date.parse(meeting.at) + meeting.lasts * 60_000),
    summary,
    location: meeting.place,
    description: meeting.agenda,
    url: `${publicUrl}/orders/${encodeURIComponent(order.no)}`,
    status: method === "cancel" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: organizer.name, email: organizer.mail },
  });
  for (const person of people.filter(({ id }) => meeting.invited.includes(id))) {
    event.createAttendee({
      name: nameIn(person, language),
      email: person.mail,
      role: person.id === meeting.chair ? ICalAttendeeRole.CHAIR : ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.NEEDSACTION,
      rsvp: method === "request",
    });
  }
  return calendar.toString();
}

const methods: Record<CalendarMethod, ICalCalendarMethod> = {
  request: ICalCalendarMethod.REQUEST,
  cancel: ICalCalendarMethod.CANCEL,
  publish: ICalCalendarMethod.PUBLISH,
};

/** What the file is called: 2026-0001 訂單評審會議.ics */
export function calendarFileName({ no }: Pick<Order, "no">, language: Language): string {
  return `${no} ${inLanguage(meetingWords.title, language)}.ics`;
}
