import { execFile } from "node:child_process";
import { promisify } from "node:util";
import mongoose from "mongoose";
import { expect, test } from "vitest";
import { root } from "../../scripts/paths";
import { Customer } from "../../scripts/play/customer";
import { orderIn } from "../setup/stage";

async function withCollections<T>(work: (all: Record<string, unknown[]>) => T | Promise<T>): Promise<T> {
  const connection = await mongoose.createConnection(process.env.PORTAL_DATABASE ?? "").asPromise();
  try {
    const names = (await connection.listCollections()).map(({ name }) => name);
    const contents = await Promise.all(names.map(async (name) => [name, await connection.collection(name).find({}).toArray()] as const));
    return await work(Object.fromEntries(contents));
  } finally {
    await connection.close();
  }
}

test("a dump of the database holds no link's token and no code", async () => {
  const scene = await orderIn("change");
  await Customer.open(scene, "changeRequest");
  const texts = (await scene.mailbox.letters(scene.sample.mail)).map(({ text }) => text);
  const tokens = texts.flatMap((text) => text.match(/\/link#([\w-]+)/)?.[1] ?? []);
  const codes = texts.flatMap((text) => text.match(/(?<!\d)\d{6}(?!\d)/)?.[0] ?? []);
  expect(tokens).not.toEqual([]);
  expect(codes).not.toEqual([]);
  await withCollections((all) => {
    const dump = JSON.stringify(all);
    expect(dump).toContain(scene.no);
    for (const token of tokens) expect(dump).not.toContain(token);
    for (const code of codes) expect(dump).not.toMatch(new RegExp(`(?<![\\w.])${code}(?![\\w.])`));
  });
});

test("a rebuild sends no mail", async () => {
  await orderIn("execution");
  await expect
    .poll(async () => JSON.stringify((await withCollections((all) => all)).outbox), { timeout: 60_000, interval: 1000 })
    .not.toContain('"state":"due"');
  const sent = await withCollections(({ mailbox, outbox }) => [mailbox?.length, outbox?.length]);
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", "scripts/rebuild.ts"], {
    cwd: root,
    env: { ...process.env, DATA_DIR: process.env.PORTAL_DATA, MONGODB_URI: process.env.PORTAL_DATABASE, PUBLIC_URL: process.env.PORTAL_URL },
  });
  expect(stdout).toContain("No letter was missing in the outbox.");
  expect(await withCollections(({ mailbox, outbox }) => [mailbox?.length, outbox?.length])).toEqual(sent);
});
