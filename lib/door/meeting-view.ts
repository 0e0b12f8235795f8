import type { Company } from "@/lib/company/company";
import { agendaOf } from "@/lib/order/agenda";
import { discrepanciesOf } from "@/lib/order/discrepancies";
import { departmentsToInvite, meetingSubject, openMeeting } from "@/lib/order/meeting-subject";
import { proposedTime } from "@/lib/order/meeting-time";
import type { Order } from "@/lib/order/order";
import { agendaText } from "@/lib/words/agenda-text";
import { groundOf } from "./ground";

/** The meeting that is due: the one that people are invited to, or what is proposed for it (4.1). Null where none is to be held. */
export function meetingView(order: Order, company: Company, now: string) {
  if (!meetingSubject(order)) return null;
  const { documentLanguage, zone } = company.settings;
  const { clock } = groundOf(company, now);
  return {
    called: openMeeting(order) ?? null,
    proposed: proposedTime(order, clock, now),
    agenda: agendaText(agendaOf(order, discrepanciesOf(order, clock.calendar)), documentLanguage),
    departments: [...departmentsToInvite(order)],
    zone,
  };
}
