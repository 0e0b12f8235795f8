import { personRoute } from "@/lib/door/handle";
import { meetingCalendar } from "@/lib/door/meeting-calendar";

export const GET = personRoute({}, meetingCalendar);
