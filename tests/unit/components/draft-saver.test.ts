import { afterEach, expect, test, vi } from "vitest";
import { DraftSaver } from "@/components/form/draft-saver";
import type { DraftState } from "@/components/form/draft-state";
import { keptDraft } from "@/components/form/kept-draft";
import { newestOf } from "@/components/form/saved-draft";

afterEach(() => vi.unstubAllGlobals());

test("what the server cannot accept in a draft is told by its fields, and the next saving goes through", async () => {
  const faults = [{ path: "demands", detail: "Contains an invisible character (U+200B); please remove it." }];
  const answers = [Response.json({ reason: "notTheSchema", detail: "Some fields cannot be accepted.", faults }, { status: 422 })];
  answers.push(Response.json({ revision: 1, savedAt: "2026-11-24T02:00:00.000Z" }));
  const sent: unknown[] = [];
  vi.stubGlobal("fetch", async (_: string, { body }: RequestInit) => {
    sent.push(JSON.parse(String(body)));
    return answers.shift();
  });
  const told: DraftState[] = [];
  const typed = { demands: "flat\u200b" };
  const saver = new DraftSaver({
    place: "/draft",
    kept: "/draft",
    version: 1,
    revision: 0,
    terms: "as opened",
    read: () => typed,
    tell: (state) => told.push(state),
    say: () => "no",
  });
  saver.touch();
  await saver.flush();
  expect(told.at(-1)).toEqual({ name: "refused", why: "no", faults });
  typed.demands = "flat";
  saver.touch();
  await saver.flush();
  expect(told.at(-1)).toEqual({ name: "saved", at: "2026-11-24T02:00:00.000Z" });
  expect(sent.at(-1)).toEqual({ revision: 0, answers: { demands: "flat" }, terms: "as opened" });
  saver.stop();
});

test("a page of before is shown what was saved since, of the same submission only", async () => {
  vi.stubGlobal("fetch", async () => Response.json({ revision: 3, savedAt: "2026-11-24T02:00:00.000Z" }));
  const page = { revision: 2, answers: { demands: "" }, savedAt: null, terms: "as opened" };
  const saver = new DraftSaver({
    ...{ place: "/back", kept: "me:/back", version: 2, revision: 2, terms: "as opened" },
    ...{ read: () => ({ demands: "flat" }), tell: () => undefined, say: () => "no" },
  });
  saver.touch();
  expect(newestOf("me:/back", 2, page)).toBe(page);
  await saver.flush();
  saver.stop();
  expect(newestOf("me:/back", 2, page)).toEqual({ revision: 3, answers: { demands: "flat" }, savedAt: "2026-11-24T02:00:00.000Z", terms: "as opened" });
  expect(newestOf("me:/back", 3, page)).toBe(page);
  expect(newestOf("another:/back", 2, page)).toBe(page);
  const newer = { ...page, revision: 4 };
  expect(newestOf("me:/back", 2, newer)).toBe(newer);
});

test("what is typed while a draft is on its way is kept upon the revision that the way leads to", async () => {
  const store = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => store.get(name) ?? null,
    setItem: (name: string, text: string) => store.set(name, text),
    removeItem: (name: string) => store.delete(name),
  });
  const typed = { demands: "fl" };
  const saver = new DraftSaver({
    ...{ place: "/left", kept: "me:/left", version: 1, revision: 0, terms: "as opened" },
    ...{ read: () => ({ ...typed }), tell: () => undefined, say: () => "no" },
  });
  vi.stubGlobal("fetch", async () => {
    typed.demands = "flat";
    saver.touch();
    saver.stop();
    return Response.json({ revision: 1, savedAt: "2026-11-24T02:00:00.000Z" });
  });
  saver.touch();
  await saver.flush();
  expect(keptDraft("me:/left")).toEqual({ revision: 1, answers: { demands: "flat" }, terms: "as opened" });
});
