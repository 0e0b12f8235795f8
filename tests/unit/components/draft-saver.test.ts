import { afterEach, expect, test, vi } from "vitest";
import { DraftSaver, type DraftState } from "@/components/form/draft-saver";

afterEach(() => vi.unstubAllGlobals());

test("what the server cannot accept in a draft is told by its fields, and the next saving goes through", async () => {
  const faults = [{ path: "demands", detail: "Contains an invisible character (U+200B); please remove it." }];
  const answers = [Response.json({ reason: "notTheSchema", detail: "Some fields cannot be accepted.", faults }, { status: 422 })];
  answers.push(Response.json({ revision: 1, savedAt: "2026-11-24T02:00:00.000Z" }));
  vi.stubGlobal("fetch", async () => answers.shift());
  const told: DraftState[] = [];
  const typed = { demands: "flat\u200b" };
  const saver = new DraftSaver({ place: "/draft", kept: "/draft", revision: 0, read: () => typed, tell: (state) => told.push(state), say: () => "no" });
  saver.touch();
  await saver.flush();
  expect(told.at(-1)).toEqual({ name: "refused", why: "no", faults });
  typed.demands = "flat";
  saver.touch();
  await saver.flush();
  expect(told.at(-1)).toEqual({ name: "saved", at: "2026-11-24T02:00:00.000Z" });
  saver.stop();
});
