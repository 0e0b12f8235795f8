import { departmentOf, five, type Inviting, type MeetingAction, six } from "./action";
import { currentOf, docsOf, hasEnded, type Meeting, type State, type World } from "./state";

type Subject = { round: number; about?: string };

/** What would be talked over now: the round under review, or a change of which a section failed. Once the order was reviewed again meanwhile, people are invited anew. */
export function meetingSubject(state: State): Subject | undefined {
  if (["review", "meeting"].includes(state.stage)) return { round: state.round };
  const change = state.stage === "execution" ? state.changes.find((one) => one.state === "meeting") : undefined;
  return change && { round: state.round, about: `changeReview.sales.${change.round}` };
}

export function openMeeting(state: State): Meeting | undefined {
  const subject = meetingSubject(state);
  return state.meetings.filter((one) => subject && !one.off && one.round === subject.round && one.about === subject.about).at(-1);
}

/** Those who report to the meeting. */
export function reporting(state: State): string[] {
  const about = meetingSubject(state)?.about;
  const review = docsOf(state, "changeReview").find((one) => one.id === about);
  return (review && currentOf(review)?.say.departments) ?? [...five];
}

/** A meeting that will not be held any more is called off; one that was held is not. */
export function withoutMeeting(state: State): void {
  const meeting = openMeeting(state);
  if (meeting && !isHeldAlready(state)) Object.assign(meeting, { sequence: meeting.sequence + 1, off: true });
}

/** Sales or whoever is concerned does something about the meeting, where the policy allows it. */
export function performMeeting(state: State, world: World, action: MeetingAction): boolean {
  if (hasEnded(state) || !meetingSubject(state) || isHeldAlready(state)) return false;
  const meeting = openMeeting(state);
  if (action.do === "invite") return invite(state, world, action);
  if (!meeting) return false;
  if (action.do === "substitute") return substitute(meeting, action);
  if (departmentOf(action.by) !== "sales" && meeting.chair !== action.by) return false;
  if (action.do === "callOff") withoutMeeting(state);
  return action.do === "callOff" || move(state, world, meeting, action);
}

/** Once its minutes are written it has been held; those of an earlier meeting over the same order say nothing of this one. */
function isHeldAlready(state: State): boolean {
  const about = meetingSubject(state)?.about;
  if (!about && state.stage !== "meeting") return false;
  const minutes = docsOf(state, "minutes").filter((one) => one.subject === about);
  const last = minutes.at(-1);
  return last !== undefined && currentOf(last) !== undefined;
}

function invite(state: State, world: World, { by, day, chair, invited }: Extract<MeetingAction, { do: "invite" | "moveMeeting" }>): boolean {
  if (departmentOf(by) !== "sales" || openMeeting(state) || !mayMeet(state, world, { day, chair, invited })) return false;
  const subject = meetingSubject(state);
  if (!subject) return false;
  state.meetings.push({ id: `G${state.meetings.length + 1}`, sequence: 0, ...subject, day, chair, invited: withChair(chair, invited) });
  return true;
}

function move(state: State, world: World, meeting: Meeting, { day, chair, invited }: Inviting): boolean {
  if (!mayMeet(state, world, { day, chair, invited })) return false;
  const everybody = withChair(chair, invited);
  const isSame = meeting.day === day && meeting.chair === chair && [...meeting.invited].sort().join() === [...everybody].sort().join();
  if (isSame) return false;
  Object.assign(meeting, { sequence: meeting.sequence + 1, day, chair, invited: everybody });
  return true;
}

function substitute(meeting: Meeting, { by, person }: Extract<MeetingAction, { do: "substitute" }>): boolean {
  if (!meeting.invited.includes(by) || meeting.chair === by || meeting.invited.includes(person) || departmentOf(person) !== departmentOf(by)) return false;
  Object.assign(meeting, { sequence: meeting.sequence + 1, invited: meeting.invited.map((one) => (one === by ? person : one)) });
  return true;
}

const withChair = (chair: string, invited: string[]): string[] => [...new Set([chair, ...invited])];

/** Ahead of now, nobody who signs no minutes, and no department left out that reports to it. */
function mayMeet(state: State, { day: today }: World, { day, chair, invited }: Inviting): boolean {
  const departments = withChair(chair, invited).map(departmentOf);
  const mayAttend = (department: string) => department === "management" || six.some((one) => one === department);
  return day > today && departments.every(mayAttend) && reporting(state).every((one) => departments.includes(one));
}

/** The last meeting over this was called off, and nobody is invited to another: there is nothing to write minutes of. */
export function isOff({ meetings, round }: State, about: string | undefined): boolean {
  return meetings.filter((one) => one.about === about && (about !== undefined || one.round === round)).at(-1)?.off === true;
}

/** Every meeting as somebody reads it. */
export function meetingsLine({ meetings }: State): string {
  return meetings
    .map((one) => `${one.id} ${one.sequence} ${one.round} ${one.about ?? ""} ${one.day} ${one.chair} ${one.invited.join(",")}${one.off ? " off" : ""};`)
    .join(" ");
}
