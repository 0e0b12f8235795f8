import { randomBytes } from "node:crypto";
import mongoose from "mongoose";
import { expect, test, vi } from "vitest";
import { newToken, tokenHash } from "@/lib/auth/token";
import { attachmentOf, collectOrphans, holdAttachments, putAttachment } from "@/lib/store/attachments";
import { credentialOf, saveSignature, setPasswordHash } from "@/lib/store/credentials";
import { deleteDraft, draftOf, saveDraft } from "@/lib/store/drafts";
import { keepPayload, leaseNext, recordAccepted, recordFailed } from "@/lib/store/letters-due";
import { linkBySession, openLinkSession, setCode, tryCode } from "@/lib/store/link-sessions";
import { addLink, linkByToken, revokeLinks, settleLink } from "@/lib/store/links";
import { insertRow, outboxCounts } from "@/lib/store/outbox";
import { ownDatabase } from "./database";
import { registered, submitted } from "./order";

ownDatabase();

const now = "2026-11-24T08:00:00.000Z";
const later = "2026-12-24T08:00:00.000Z";
const collection = (name: string) => mongoose.connection.collection(name);

/** Everything in the database as one text. */
async function dump(): Promise<string> {
  const names = (await mongoose.connection.listCollections()).map(({ name }) => name);
  const rows = await Promise.all(names.map((name) => collection(name).find().toArray()));
  return JSON.stringify(rows);
}

test("an old revision of a draft is a conflict that shows both, and overwrites nothing", async () => {
  const save = (revision: number, text: string, by: string) => saveDraft({ stream: "s", documentId: "d", revision, answers: { text, "$set.x": 1 }, by, now });
  expect(await save(0, "first", "a")).toMatchObject({ kind: "saved", draft: { revision: 1 } });
  const both = await Promise.all([save(1, "mine", "a"), save(1, "yours", "b")]);
  const kept = both.find((one) => one.kind === "saved");
  const lost = both.find((one) => one.kind === "conflict");
  expect(kept?.kind === "saved" && kept.draft.revision).toBe(2);
  expect(lost).toMatchObject({ theirs: kept?.kind === "saved" ? kept.draft : null });
  expect(await save(0, "late", "c")).toMatchObject({ kind: "conflict", theirs: { revision: 2 }, yours: { text: "late" } });
  expect((await draftOf("s", "d"))?.answers).toEqual(kept?.kind === "saved" ? kept.draft.answers : null);
  await deleteDraft("s", "d");
  expect(await draftOf("s", "d")).toBeNull();
});

test("a file is what its first bytes say, to 10 MB", async () => {
  const put = (bytes: Uint8Array) => putAttachment(bytes, { name: "a.pdf", by: "p", now });
  await expect(put(Buffer.from("<html>"))).rejects.toThrow("fileType");
  await expect(put(new Uint8Array())).rejects.toThrow("fileType");
  await expect(put(Buffer.alloc(10 * 1024 * 1024 + 1, "%PDF-"))).rejects.toThrow("fileTooLarge");
  const png = Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), randomBytes(600_000)]);
  const reference = await put(png);
  expect(reference).toMatchObject({ type: "image/png", size: png.length });
  const stored = await attachmentOf(reference.sha256);
  expect(stored && Buffer.compare(stored.bytes, png)).toBe(0);
  expect(await attachmentOf("0".repeat(64))).toBeNull();
});

test("attachments that nothing refers to are collected after a week; those of orders and drafts stay", async () => {
  const put = (text: string) => putAttachment(Buffer.from(`%PDF-1.4 ${text}`), { name: text, by: "p", now });
  const [ordered, drafted, orphan] = [await put("ordered"), await put("drafted"), await put("orphan")];
  await submitted(await registered("with-paper"), [], [ordered.sha256]);
  await saveDraft({ stream: "s", documentId: "d2", revision: 0, answers: { files: [drafted] }, by: "p", now });
  // Read documents may be lost; what an entry mentions stays all the same.
  await collection("orders").deleteMany({});
  await collectOrphans(new Date("2026-11-30T08:00:00.000Z"));
  expect(await attachmentOf(orphan.sha256)).not.toBeNull();
  await collectOrphans(new Date(later));
  expect(await attachmentOf(orphan.sha256)).toBeNull();
  expect(await attachmentOf(ordered.sha256)).not.toBeNull();
  expect(await attachmentOf(drafted.sha256)).not.toBeNull();
  await expect(holdAttachments([ordered, orphan], { by: "p", known: () => false }, now)).rejects.toThrow("fileMissing");
});

test("a link is used up once, and a revoked or expired one not at all", async () => {
  const bond = { purpose: "sign", stream: "o", documentId: "d", version: 1, mail: "a@example.com" } as const;
  const make = async (expiresAt = later) => {
    const id = tokenHash(newToken());
    await addLink(id, bond, { now, expiresAt });
    return id;
  };
  const link = await make();
  const uses = await Promise.all(Array.from({ length: 10 }, () => settleLink(link, "signed", now)));
  expect(uses.filter(Boolean).length).toBe(1);
  expect(await linkByToken(link)).toMatchObject({ ...bond, outcome: "signed", settledAt: now });
  expect(await settleLink(await make(now), "signed", now)).toBe(false);
  const other = await make();
  expect(await revokeLinks({ stream: "o", version: 1 }, now)).toBe(2);
  expect(await settleLink(other, "signed", now)).toBe(false);
});

test("a mailed code is good once, for five tries, in its session", async () => {
  const id = tokenHash(newToken());
  await addLink(id, { purpose: "sign" }, { now, expiresAt: later });
  await openLinkSession(id, "session", later);
  await setCode(id, "right", later);
  expect(await tryCode(id, "wrong", now, 20)).toBe("wrong");
  expect(await tryCode(id, "right", later, 20)).toBe("spent");
  expect(await linkBySession("session", now)).toMatchObject({ proven: false });
  const tries = await Promise.all([tryCode(id, "right", now, 20), tryCode(id, "right", now, 20)]);
  expect(tries.filter((one) => one === "right").length).toBe(1);
  expect(await linkBySession("session", now)).toMatchObject({ proven: true });
  expect(await linkBySession("", now)).toBeNull();
  await setCode(id, "next", later);
  const guesses = await Promise.all(Array.from({ length: 20 }, () => tryCode(id, "guess", now, 20)));
  expect(guesses.filter((one) => one === "wrong").length).toBe(5);
  expect(await tryCode(id, "next", now, 20)).toBe("spent");
});

test("twenty wrong codes on one link, over however many codes, stop it; a right one is not counted", async () => {
  const id = tokenHash(newToken());
  await addLink(id, { purpose: "sign" }, { now, expiresAt: later });
  await setCode(id, "right", later);
  expect(await tryCode(id, "right", now, 20)).toBe("right");
  for (let codes = 0; codes < 3; codes++) {
    await setCode(id, "right", later);
    for (let tries = 0; tries < 5; tries++) expect(await tryCode(id, "wrong", now, 20)).toBe("wrong");
  }
  await setCode(id, "right", later);
  const last = await Promise.all(Array.from({ length: 12 }, () => tryCode(id, "wrong", now, 20)));
  expect(last.filter((one) => one === "wrong").length).toBe(4);
  expect(last).toContain("stopped");
  await setCode(id, "right", later);
  expect(await tryCode(id, "right", now, 20)).toBe("stopped");
});

test("a letter is leased to one, free again when its holder died, and its words are erased when it was accepted", async () => {
  const intent = { to: { mail: "a@example.com" }, letter: "code" };
  const secret = "the code is 482913 and the token mgx8HkJYw0";
  const at = (seconds: number) => new Date(Date.parse(now) + seconds * 1000);
  await collection("outbox").deleteMany({});
  await insertRow({ id: "row-1", intent, payload: secret, now });
  await insertRow({ id: "row-1", intent, payload: "again", now });
  const rows = await Promise.all(Array.from({ length: 10 }, () => leaseNext(at(0))));
  const [row] = rows.filter((one) => one !== null);
  expect(rows.filter((one) => one !== null).length).toBe(1);
  expect(row).toMatchObject({ id: "row-1", payload: secret, attempts: 1 });
  expect(await dump()).not.toMatch(/482913|mgx8HkJYw0/);
  const heir = await leaseNext(at(9));
  expect(heir).toMatchObject({ id: "row-1", attempts: 2, firstAttemptAt: now });
  expect(row && (await keepPayload(row, "stale"))).toBe(false);
  if (row) await recordFailed(row, { why: "stale", retryAt: null, now });
  if (heir) await recordFailed(heir, { why: "busy", retryAt: at(60).toISOString(), now });
  expect(await leaseNext(at(30))).toBeNull();
  const last = await leaseNext(at(61));
  if (last) await recordAccepted(last, "message-1", later);
  expect(await outboxCounts()).toMatchObject({ due: 0, accepted: 1, failed: 0 });
  expect(await collection("outbox").findOne({ _id: "row-1" as never })).toMatchObject({ payload: null, outcome: "message-1" });
});

test("a payload moved to another row opens to nobody, and keeps no other letter waiting", async () => {
  const complaints = vi.spyOn(console, "error").mockImplementation(() => {});
  const intent = { to: { mail: "b@example.com" }, letter: "code" };
  await insertRow({ id: "row-a", intent, payload: "for a", now });
  await insertRow({ id: "row-b", intent, payload: "for b", now });
  const a = await collection("outbox").findOne({ _id: "row-a" as never });
  await collection("outbox").updateOne({ _id: "row-b" as never }, { $set: { payload: a?.payload, nextAttemptAt: "2026-01-01T00:00:00.000Z" } });
  expect(await leaseNext(new Date(now))).toMatchObject({ id: "row-a", payload: "for a" });
  expect(await collection("outbox").findOne({ _id: "row-b" as never })).toMatchObject({ state: "failed", payload: null });
  expect(complaints).toHaveBeenCalledOnce();
  complaints.mockRestore();
});

test("a new password ends the sessions before it", async () => {
  expect(await credentialOf("nobody")).toMatchObject({ passwordHash: null, sessionsFrom: null });
  await saveSignature("p", { how: "typed", text: "陳" });
  await setPasswordHash("p", "hash", now);
  expect(await credentialOf("p")).toEqual({
    personId: "p",
    passwordHash: "hash",
    sessionsFrom: now,
    language: null,
    savedSignature: { how: "typed", text: "陳" },
  });
});
