import { dueOn } from "./days";
import { type Doc, reviewDays, type State, type World } from "./state";

export function openDoc(state: State, world: World, doc: Pick<Doc, "form" | "department" | "round" | "subject" | "days" | "due">): void {
  const { form, department, round, subject, days, due: fixed } = doc;
  const due = days === undefined ? fixed !== undefined && { due: fixed } : { days, ...countedFrom(world.day, days, world) };
  state.docs.push({
    id: `${form}.${department}.${round}`,
    form,
    department,
    round,
    ...(subject && { subject }),
    ...due,
    opened: world.day,
    openedAt: state.at,
    versions: [],
  });
}

function countedFrom(day: number, days: number, { calendar }: World) {
  const due = dueOn(day, days, calendar);
  return { due, base: due, counts: calendar };
}

export function nextRound(state: State, form: string): number {
  return Math.max(0, ...state.docs.filter((one) => one.form === form).map((one) => one.round)) + 1;
}

export function openReports(state: State, world: World, departments: readonly string[]): void {
  for (const department of departments) openDoc(state, world, { form: `${department}Report`, department, round: state.round, days: reviewDays[world.urgency] });
}
