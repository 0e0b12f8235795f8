import { expect, test } from "vitest";
import { documentNamed } from "@/lib/order/document";
import { dutiesNow, mayDischarge } from "@/lib/order/duties";
import { ask } from "@/lib/order/questions";
import { isLate, timeLeft, timeSaid, timesOf } from "@/lib/order/time-left";
import { cast, everyone, groundAt } from "../../cast";
import { Story } from "./story";

const technical = "technicalReport.technical.1";

/** In review since Tuesday 2026-11-24; every report is due on Friday the 27th. */
const inReview = () => new Story().passesPreliminary();

function standing(story: Story, now: string) {
  const { clock } = groundAt(now);
  const time = timeLeft(story.order, technical, clock, now);
  return { day: time.due?.day, said: timeSaid(time, now.slice(0, 10)).map(({ says, days }) => `${says} ${days}`), late: isLate(time) };
}

test.each([
  ["2026-11-25T02:00:00.000Z", "left 2", false],
  ["2026-11-27T02:00:00.000Z", "today 0", false],
  ["2026-12-01T02:00:00.000Z", "late 2", true],
])("at %s the due day stands there, and %s (3)", (now, said, late) => {
  expect(standing(inReview(), now)).toEqual({ day: "2026-11-27", said: [said], late });
});

test("a due day beyond what the calendar was announced for says so until it is settled (3)", () => {
  const story = inReview();
  const { clock } = groundAt("2026-11-25T02:00:00.000Z");
  const known = (announcedUntil: string) => ({ ...clock, calendar: { ...clock.calendar, announcedUntil } });
  const said = (announcedUntil: string) => timeSaid(timeLeft(story.order, technical, known(announcedUntil), story.now), "2026-11-25").map(({ says }) => says);
  expect(said("2026-11-27")).toEqual(["left"]);
  expect(said("2026-11-26")).toEqual(["left", "unannounced"]);
  story.report("technical");
  expect(said("2026-11-26")).toEqual(["onTime"]);
});

test("while the clock stands still the due day and what is left of it are said too, and nothing counts as late (3)", () => {
  const story = inReview();
  story.does(cast.sales, ask(story.order, cast.sales, { to: "customer", text: "Which colour?", pauses: ["technical"] }));
  expect(standing(story, "2026-11-26T02:00:00.000Z")).toEqual({ day: "2026-12-01", said: ["paused 0", "left 3", "added 2"], late: false });
  expect(standing(story, "2026-12-03T02:00:00.000Z").late).toBe(false);
});

test("a clock that is stopped after its time was up says so, and is not counted as late meanwhile (3)", () => {
  const story = inReview();
  story.now = "2026-12-01T02:00:00.000Z";
  story.does(cast.sales, ask(story.order, cast.sales, { to: "customer", text: "Which colour?", pauses: ["technical"] }));
  expect(standing(story, "2026-12-01T03:00:00.000Z")).toEqual({ day: "2026-11-27", said: ["paused 0", "late 2"], late: false });
});

test("what is completed keeps for ever when it was due and how late it was, whatever the calendar becomes (3)", () => {
  const story = inReview();
  story.now = "2026-12-01T02:00:00.000Z";
  story.report("technical").report("quality");
  expect(story.events.find((event) => event.type === "completed" && event.documentId === technical)).toMatchObject({
    onTime: false,
    due: { day: "2026-11-27", calendar: "mon-fri" },
    late: 2,
  });
  const later = groundAt("2027-06-01T02:00:00.000Z").clock;
  const never = { ...later, calendar: { id: "mon-fri/2", isWorking: (day: string) => day.endsWith("1") } };
  expect(timeLeft(story.order, technical, never, "2027-06-01T02:00:00.000Z")).toMatchObject({ due: { day: "2026-11-27" }, late: 2, left: 0, settled: true });
  expect(standing(story, "2027-06-01T02:00:00.000Z")).toEqual({ day: "2026-11-27", said: ["doneLate 2"], late: false });
  expect(Object.keys(timesOf(story.order, later, story.now))).toHaveLength(5);
});

test("a report in time says so, and one of an earlier release is counted (3)", () => {
  const story = inReview().report("technical");
  expect(standing(story, "2026-12-24T02:00:00.000Z")).toEqual({ day: "2026-11-27", said: ["onTime 0"], late: false });
  const [version] = documentNamed(story.order, technical).versions;
  if (!version) throw new Error("nothing was reported");
  Object.assign(version, { onTime: false, completedAt: "2026-11-30T02:00:00.000Z", due: undefined, late: undefined });
  expect(standing(story, "2026-12-24T02:00:00.000Z").said).toEqual(["doneLate 1"]);
});

const followUp = { text: "buy a press", department: "production", owner: cast.production.id, date: "2026-12-04" } as const;

test("a follow-up waits for its owner, and for his department once it is late or he has left (3)", () => {
  const story = inReview().submits<"technicalReport">(cast.technical, technical, { department: "technical", outcome: "fail", followUp });
  const [duty] = dutiesNow(story.order, groundAt("2026-12-01T02:00:00.000Z"));
  expect(duty).toMatchObject({ for: { person: "production" }, late: 0, left: 3 });
  const may = (now: string, people = everyone) => {
    const [open] = dutiesNow(story.order, { ...groundAt(now), people });
    return [cast.production, cast.productionHead, cast.technical].map((one) => open !== undefined && mayDischarge(open, one));
  };
  expect(may("2026-12-01T02:00:00.000Z")).toEqual([true, false, false]);
  expect(may("2026-12-07T02:00:00.000Z")).toEqual([true, true, false]);
  const present = everyone.filter((one) => one.id !== cast.production.id);
  expect(may("2026-12-01T02:00:00.000Z", present)[1]).toBe(true);
  expect(dutiesNow(story.order, groundAt("2026-12-07T02:00:00.000Z"))[0]).toMatchObject({ late: 1, also: { departments: ["production"] } });
});
