import { expect, test } from "vitest";
import { calendarFile, calendarFileName } from "@/lib/mail/calendar-file";
import type { Meeting } from "@/lib/order/meeting-events";
import { cast, everyone } from "../../cast";
import { Story } from "../order/story";

const { order } = new Story();
const meeting: Meeting = {
  id: "G1",
  sequence: 2,
  round: 1,
  time: "2026-11-26T10:00",
  at: "2026-11-26T02:00:00.000Z",
  lasts: 90,
  place: "第一會議室; 二樓, 東側",
  agenda: "1. 銷售部門介紹訂單情況\n2. 技術部門匯報：評審不通過，問題與解決方案，以及一段很長的說明，長到一行放不下，必須摺行。",
  chair: cast.salesHead.id,
  invited: [cast.salesHead.id, cast.quality.id],
  by: cast.sales,
};
const around = {
  order,
  people: everyone,
  language: "zh-Hant",
  publicUrl: "https://portal.example",
  now: new Date("2026-11-24T02:00:00.000Z"),
  organizer: { name: "示範公司", mail: "orders@example.com" },
} as const;
const file = (method: "request" | "cancel" | "publish", changes: Partial<Meeting> = {}) => calendarFile({ ...meeting, ...changes }, method, around);
/** RFC 5545: a line that begins with a space goes on with the one before. */
const lines = (text: string) => text.replace(/\r\n[ \t]/g, "").split("\r\n");

test("an invitation asks for attendance at an instant, whatever zone the reader's calendar is in", () => {
  const said = lines(file("request"));
  expect(said).toEqual(expect.arrayContaining(["BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:REQUEST", "STATUS:CONFIRMED", "END:VCALENDAR"]));
  expect(said).toEqual(expect.arrayContaining(["DTSTART:20261126T020000Z", "DTEND:20261126T033000Z", "DTSTAMP:20261124T020000Z"]));
  expect(said).toContain("LOCATION:第一會議室\\; 二樓\\, 東側");
  expect(said.find((line) => line.startsWith("DESCRIPTION:"))).toContain("情況\\n2. 技術部門");
  expect(said.filter((line) => line.startsWith("ATTENDEE")).map((line) => [/ROLE=([A-Z-]+)/.exec(line)?.[1], /mailto:(.*)$/i.exec(line)?.[1]])).toEqual([
    ["CHAIR", cast.salesHead.mail],
    ["REQ-PARTICIPANT", cast.quality.mail],
  ]);
  expect(said.some((line) => line.startsWith("ORGANIZER") && line.endsWith("mailto:orders@example.com"))).toBe(true);
});

test("no line is longer than 75 bytes", () => {
  for (const line of file("request").split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test("a change and a cancellation keep the UID and carry the risen SEQUENCE", () => {
  const named = (text: string, name: string) => lines(text).filter((line) => line.startsWith(`${name}:`));
  const uid = named(file("request"), "UID");
  expect(uid).toEqual(["UID:order:test.G1@countersign"]);
  expect(named(file("request", { sequence: 3, time: "2026-11-27T10:00", at: "2026-11-27T02:00:00.000Z" }), "UID")).toEqual(uid);
  const cancelled = file("cancel", { sequence: 4 });
  expect([named(cancelled, "UID"), named(cancelled, "SEQUENCE")]).toEqual([uid, ["SEQUENCE:4"]]);
  expect(lines(cancelled)).toEqual(expect.arrayContaining(["METHOD:CANCEL", "STATUS:CANCELLED"]));
  expect(named(file("publish"), "METHOD")).toEqual(["METHOD:PUBLISH"]);
});

test("the file is named in its reader's language", () => {
  expect([calendarFileName(order, "en"), calendarFileName(order, "zh-Hans")]).toEqual(["10248 Review meeting.ics", "10248 订单评审会议.ics"]);
});
