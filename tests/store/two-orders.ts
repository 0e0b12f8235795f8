import mongoose from "mongoose";
import { beforeAll, beforeEach, expect } from "vitest";
import type { OrderEvent } from "@/lib/order/events";
import { putAttachment } from "@/lib/store/attachments";
import { carryOut } from "@/lib/store/carry-out";
import { takeCheckpoint } from "@/lib/store/checkpoint-file";
import { verifyDatabase } from "@/lib/store/verify-database";
import { sealOne } from "@/lib/worker/seal-documents";
import { cast } from "../cast";
import { ownDatabase } from "./database";
import { bySeller, founded, noted, quickPdf, registered, registration, signed, submitted } from "./order";

/** Two orders that verification finds intact before each test: one with a sealed file and its reviewers' attachments, one with an entry of the log. */
export function twoOrders(): { sealed: string; logged: string } {
  const orders = { sealed: "", logged: "" };
  ownDatabase();
  beforeAll(founded);
  beforeAll(async () => {
    orders.sealed = await registered("v-1");
    const [own, sighted] = [await paper("own"), await paper("sighted")];
    await submitted(orders.sealed, [cast.technical], [own]);
    const { order } = await signed(orders.sealed, cast.technical, [sighted]);
    await sealOne({ order, documentId: registration, version: 1 }, quickPdf);
    orders.logged = await registered("v-2");
    const logged = await paper("logged");
    await carryOut({
      stream: orders.logged,
      key: "one",
      request: {},
      by: bySeller,
      decide: () => ({ events: [{ ...noted("one"), files: [logged] } as OrderEvent], mails: [] }),
    });
    await takeCheckpoint();
  });
  beforeEach(async () => expect(await kinds()).toEqual([]));
  return orders;
}

export const collection = (name: string) => mongoose.connection.collection(name);

/** The kinds of the faults that verification finds. */
export const kinds = async () => (await verifyDatabase()).faults.map((fault) => fault.kind);

export const note = (on: string, text: string) =>
  carryOut({ stream: on, key: text, request: {}, by: bySeller, decide: () => ({ events: [noted(text)], mails: [] }) });

/** Does some harm, hears what verification says of it, and puts everything back. */
export async function harmed(name: string, harm: (rows: ReturnType<typeof collection>) => Promise<unknown>): Promise<string[]> {
  const rows = await collection(name).find().toArray();
  await harm(collection(name));
  const said = await kinds();
  await collection(name).deleteMany({});
  await collection(name).insertMany(rows);
  return said;
}

const paper = async (text: string) =>
  (await putAttachment(Buffer.from(`%PDF-1.4 ${text}`), { name: "a.pdf", by: "sales", now: new Date().toISOString() })).sha256;
