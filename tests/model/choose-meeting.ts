import { type Action, departmentOf, five, type Inviting } from "./action";
import { isOff, meetingSubject, openMeeting, reporting } from "./meeting";
import { type Option, when } from "./options";
import type { Random } from "./random";
import type { State, World } from "./state";

/** What may well be done about the meeting now. */
export function meetingOptions(state: State, world: World, random: Random): Option[] {
  const meeting = openMeeting(state);
  const subject = meetingSubject(state);
  return [
    ...when(subject !== undefined && !meeting, eagerness(state, subject?.about), () => ({ do: "invite", by: "sales-1", ...inviting(state, world, random) })),
    // So that now and then what a meeting is called over ends before it, or after it was held.
    ...when(meeting?.about !== undefined, 6, () => ({ do: "raise", by: "quality-2" })),
    ...when(meeting !== undefined && state.began === undefined, 0.1, () => ({ do: "cancel", by: "sales-1" })),
    ...when(meeting !== undefined, 0.9, () => moving(state, world, random)),
    ...when(meeting !== undefined, 0.5, () => ({ do: "substitute", ...substituting(state, random) })),
    ...when(meeting !== undefined, 0.5, () => ({ do: "callOff", by: random.pick(["sales-2", meeting?.chair ?? "sales-2"]) })),
  ];
}

/** How likely people are invited: where nothing else leads on, or seldom happens otherwise, more so. */
function eagerness(state: State, about: string | undefined): number {
  if (isOff(state, about)) return 8;
  return about ? 6 : 1;
}

/** Now and then at a time gone by, without a department, or with somebody who signs no minutes. */
export function inviting(state: State, { day }: World, random: Random): Inviting {
  const invited = reporting(state)
    .filter(() => random.chance(0.98))
    .map((one) => `${one}-${random.from(1, 2)}`);
  const others = ["sales-2", "management-1", "audit-1"].filter((one) => random.chance(one === "audit-1" ? 0.03 : 0.3));
  return { day: day + random.from(0, 12), chair: random.pick(["sales-1", "management-1", "technical-1"]), invited: [...invited, ...others] };
}

/** The same again changes nothing. */
function moving(state: State, world: World, random: Random): Action {
  const meeting = openMeeting(state);
  const as = random.chance(0.1) && meeting ? { day: meeting.day, chair: meeting.chair, invited: meeting.invited } : inviting(state, world, random);
  return { do: "moveMeeting", by: random.pick(["sales-1", meeting?.chair ?? "sales-1"]), ...as };
}

export function substituting(state: State, random: Random): { by: string; person: string } {
  const by = random.pick(openMeeting(state)?.invited ?? ["sales-1"]);
  const department = random.chance(0.9) ? departmentOf(by) : random.pick(five);
  return { by, person: `${department}-${by.endsWith("1") ? 2 : 1}` };
}
