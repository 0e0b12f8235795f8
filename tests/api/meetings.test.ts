import { beforeAll, expect, test } from "vitest";
import { demoPeople } from "@/lib/company/demo-people";
import type { Department } from "@/lib/order/people";
import type { Scene } from "../../scripts/play/scene";
import { orderIn } from "../setup/stage";
import { refused } from "./refused";

/** An order whose reports are in and whose meeting is called (4.1). The tests change that meeting in turn and end with another. */
let scene: Scene;

beforeAll(async () => {
  scene = await orderIn("meeting");
});

const visitOf = async (department: Department) => (await scene.troupe.head(department)).visit;
const path = (rest: string) => `/api/v1/orders/${scene.no}/meetings${rest}`;
const idOf = (department: Department, head: boolean) => demoPeople.find((one) => one.department === department && one.head === head)?.id ?? "";

async function called() {
  const { meeting } = await (await scene.troupe.head("sales")).order(scene.no);
  return meeting?.called ?? null;
}

/** The invitation as it stands, as a body that would change nothing. */
async function invitation() {
  const meeting = await called();
  if (!meeting) throw new Error("nobody is invited");
  const { time, lasts, place, agenda, chair, invited } = meeting;
  return { time, lasts, place, agenda, chair, invited };
}

const reason = "The room is taken.";

test("sales and the chair change a meeting, nobody else, and not into what cannot be held (4.1)", async () => {
  const same = await invitation();
  const sales = (await scene.troupe.member("sales")).visit;
  const without = (department: Department) => same.invited.filter((id) => demoPeople.find((one) => one.id === id)?.department !== department);
  await expect((await visitOf("quality")).post(path("/changes"), { ...same, place: "Room 2", reason })).rejects.toMatchObject(refused("notYourMeeting", 403));
  const wrong: [body: object, reason: string][] = [
    [{}, "meetingUnchanged"],
    [{ time: "2026-01-05T10:00" }, "meetingInPast"],
    [{ invited: without("quality") }, "inviteDepartments"],
    [{ invited: [...same.invited, idOf("audit", true)] }, "cannotAttend"],
    [{ invited: [...same.invited, "nobody"] }, "cannotAttend"],
  ];
  for (const [body, why] of wrong) await expect(sales.post(path("/changes"), { ...same, ...body, reason }), why).rejects.toMatchObject(refused(why));
  await expect(sales.post(path("/changes"), { ...same, time: "tomorrow", reason })).rejects.toMatchObject({ problem: { faults: [{ path: "time" }] } });
  expect(await invitation()).toEqual(same);
  await (await visitOf("sales")).post(path("/changes"), { ...same, place: "Room 2", reason });
  expect(await called()).toMatchObject({ place: "Room 2", sequence: 1 });
});

test("a second invitation to one meeting is refused", async () => {
  await expect((await visitOf("sales")).post(path(""), await invitation())).rejects.toMatchObject(refused("meetingCalledAlready", 409));
});

test("somebody invited sends a colleague of his department, the chair comes in person (4.1)", async () => {
  const send = async (department: Department, person: string) => (await visitOf(department)).post(path("/substitutes"), { person, reason: "On a journey." });
  await expect(send("sales", idOf("sales", false))).rejects.toMatchObject(refused("chairAttends"));
  await expect(send("management", idOf("management", true))).rejects.toMatchObject(refused("notInvited", 403));
  await expect(send("technical", idOf("quality", false))).rejects.toMatchObject(refused("substituteOfDepartment"));
  await send("technical", idOf("technical", false));
  const { invited } = await invitation();
  expect(invited).toContain(idOf("technical", false));
  expect(invited).not.toContain(idOf("technical", true));
  await expect(send("technical", idOf("technical", false))).rejects.toMatchObject(refused("notInvited", 403));
});

test("everybody who reads the order gets the meeting as a calendar file, of the same event each time", async () => {
  const fileOf = async (department: Department) => (await visitOf(department)).send(path("/calendar"));
  const response = await fileOf("production");
  expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename\*=UTF-8''.+\.ics$/);
  const text = (await response.text()).replaceAll("\r\n ", "");
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  for (const line of ["SEQUENCE:2", "LOCATION:Room 2"]) expect(text).toContain(line);
  const uid = (of: string) => of.match(/^UID:(.+)$/m)?.[1];
  expect(uid(await (await fileOf("audit")).text())).toBe(uid(text));
  expect((await fileOf("admin")).status).toBe(404);
});

test("a meeting that is called off is none, and another may be called (4.1)", async () => {
  const was = await invitation();
  await expect((await visitOf("finance")).post(path("/cancellations"), { reason })).rejects.toMatchObject(refused("notYourMeeting", 403));
  await (await visitOf("sales")).post(path("/cancellations"), { reason });
  expect(await called()).toBeNull();
  for (const rest of ["/cancellations", "/changes", "/substitutes"]) {
    const body = { ...(rest === "/changes" && was), ...(rest === "/substitutes" && { person: idOf("quality", false) }), reason };
    await expect((await visitOf("sales")).post(path(rest), body), rest).rejects.toMatchObject(refused("noMeetingNow"));
  }
  await expect((await visitOf("sales")).get(path("/calendar"))).rejects.toMatchObject(refused("noMeetingNow"));
  await expect((await visitOf("technical")).post(path(""), was)).rejects.toMatchObject(refused("notYourDepartment", 403));
  await (await visitOf("sales")).post(path(""), was);
  expect(await called()).toMatchObject({ id: "G2", sequence: 0, place: "Room 2" });
});
