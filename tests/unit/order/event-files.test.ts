import { expect, test } from "vitest";
import type { Rendition } from "@/lib/form/rendition";
import { filesOfOrder, isOpenFile } from "@/lib/order/event-files";
import type { Signed, Submitted } from "@/lib/order/events";
import type { Version } from "@/lib/order/order";
import type { Person } from "@/lib/order/people";
import { sign } from "@/lib/order/sign";
import { asReadBy } from "@/lib/order/without-prices";
import { cast, groundAt } from "../../cast";
import { author, circumstances, mark, Story } from "./story";

const words = { "zh-Hant": "文", "zh-Hans": "文", en: "text" };
const fileOf = (digit: string) => ({ sha256: digit.repeat(64), name: `${digit}.pdf`, size: 1, type: "application/pdf" });
const filesItem = (digit: string, commercial?: true) => ({ kind: "files" as const, label: words, files: [fileOf(digit)], commercial });
const rendition = (...items: ReturnType<typeof filesItem>[]): Rendition => ({
  form: "f",
  version: 1,
  clause: "",
  title: words,
  sections: [{ title: words, items }],
});
const documentId = "executionCheck.sales.1";
const hash = "a".repeat(64);

/** A check in execution that production answers with a file of its own, listed in the entry or, as release 0.1.0 did, not. */
function answered(signing: Partial<Signed>): Story {
  const story = new Story().untilExecution();
  const check = story.order.documents.find((one) => one.form === "executionCheck");
  if (!check) story.does(cast.sales, [{ type: "documentOpened", v: 1, documentId, form: "executionCheck", department: "sales", round: 1 }]);
  const asked = { id: "production", meaning: "confirmed" as const, for: { departments: ["production" as const] }, after: ["author"], asks: true as const };
  story.submits<"executionCheck">(cast.sales, documentId, {} as never, [author(cast.sales), asked]);
  const seen = { content: hash, rendition: hash, consent: hash };
  const given = {
    documentId,
    version: 1,
    slotId: "production",
    mark,
    seen,
    remark: "",
    reservation: false,
    circumstances,
    answers: {},
    facts: { findings: [] },
  };
  return story.does(cast.production, sign(story.order, cast.production, groundAt(story.now), { ...given, ...signing }));
}

test("what a signatory attached to his own answers belongs to the version that he signed", () => {
  for (const signing of [{ rendition: rendition(filesItem("1")), files: [fileOf("1").sha256] }, { rendition: rendition(filesItem("1")) }]) {
    const { order } = answered(signing);
    expect(order.documents.find((one) => one.id === documentId)?.versions[0]?.files).toEqual([fileOf("1").sha256]);
    expect(filesOfOrder(order)).toContain(fileOf("1").sha256);
    expect(isOpenFile(order, fileOf("1").sha256)).toBe(true);
  }
});

test("a file that stands only where prices do is neither open nor named to who may not read them", () => {
  const story = new Story();
  const [submission, ...rest] = new Story().passesPreliminary().events.filter((event) => event.type === "submitted" || event.type === "signed");
  const files = [fileOf("1").sha256, fileOf("2").sha256];
  const submitted = { ...(submission as Submitted), rendition: rendition(filesItem("1", true), filesItem("2")), files, commercial: true } as Submitted;
  story.does(cast.sales, [submitted, ...rest]);
  expect(files.map((sha256) => isOpenFile(story.order, sha256))).toEqual([false, true]);
  expect(JSON.stringify(asReadBy(cast.technical, story.order))).not.toContain(fileOf("1").sha256);
  expect(JSON.stringify(asReadBy(cast.finance, { ...story.order, round: 1 }))).toContain(fileOf("1").sha256);
});

test("what a customer proposes instead of a price is told to price readers alone", () => {
  const story = new Story().passesPreliminary();
  const [registration] = story.order.documents;
  const version = registration?.versions[0];
  if (!registration || !version) throw new Error("no registration");
  const voided = { how: "declined" as const, reason: "太貴", proposal: "每件 980 元", at: story.now, by: cast.sales };
  const order = { ...story.order, documents: [{ ...registration, versions: [{ ...version, commercial: true, voided }] }] };
  expect(JSON.stringify(asReadBy(cast.quality, order))).not.toContain("980");
  expect(JSON.stringify(asReadBy(cast.sales, order))).toContain("980");
});

test("no hash of what holds prices is told to who may not read them: it would tell him which guess is right", () => {
  const story = new Story();
  const [submission, ...rest] = new Story().passesPreliminary().events.filter((event) => event.type === "submitted" || event.type === "signed");
  const submitted = { ...(submission as Submitted), contentHash: "c".repeat(64), renditionHash: "d".repeat(64), commercial: true };
  story.does(cast.sales, [submitted, ...rest]);
  const hashes = (person: Person) => asReadBy(person, { ...story.order, round: 1 }).documents.flatMap(({ versions }) => versions.map(hashesOf));
  expect(hashes(cast.technical)).toEqual([["", ""]]);
  expect(hashes(cast.finance)).toEqual([[submitted.contentHash, submitted.renditionHash]]);
});

const hashesOf = ({ contentHash, renditionHash }: Version) => [contentHash, renditionHash];
