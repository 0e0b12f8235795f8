import { presentPeople } from "@/lib/company/people";
import { calendarFile, calendarFileName } from "@/lib/mail/calendar-file";
import { openMeeting } from "@/lib/order/meeting-subject";
import { Refusal } from "@/lib/order/refusal";
import { companyNow } from "@/lib/store/company";
import { publicUrl } from "@/lib/store/environment";
import type { PersonAsking } from "./asking";
import { orderFor } from "./order-for";

/** The meeting that people are invited to now, as a file for the reader's own calendar. */
export async function meetingCalendar({ person, params, language }: Pick<PersonAsking, "person" | "params" | "language">): Promise<Response> {
  const order = await orderFor(person, params.no);
  const meeting = openMeeting(order);
  if (!meeting) throw new Refusal("noMeetingNow");
  const company = await companyNow();
  const { name, mail } = company.settings;
  const around = { order, people: presentPeople(company), language, publicUrl: publicUrl(), now: new Date(), organizer: { name: name[language], mail } };
  const filename = encodeURIComponent(calendarFileName(order, language));
  return new Response(calendarFile(meeting, "publish", around), {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": `attachment; filename*=UTF-8''${filename}`,
      "cache-control": "private, no-store",
    },
  });
}
