import type { meetingView } from "../meeting-view";

/** The meeting that is due, as an order's page shows it. */
export type MeetingSeen = NonNullable<ReturnType<typeof meetingView>>;
