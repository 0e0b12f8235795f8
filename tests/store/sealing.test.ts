import mongoose from "mongoose";
import { beforeAll, expect, test } from "vitest";
import { entriesOf } from "@/lib/store/entries";
import { sealedFile } from "@/lib/store/files";
import { orderOf } from "@/lib/store/read-order";
import { lettersOf } from "@/lib/store/sent-letters";
import { sealer, sealOne } from "@/lib/worker/seal-documents";
import { cast } from "../cast";
import { ownDatabase } from "./database";
import { founded, quickPdf, registered, registration, signed, submitted } from "./order";

ownDatabase();
beforeAll(founded);

const collection = (name: string) => mongoose.connection.collection(name);

test("the last two signers together, fifty times: both kept, one completion, one sealed PDF, one letter each", async () => {
  const seal = sealer(quickPdf);
  for (let round = 1; round <= 50; round++) {
    const stream = await registered(`pair-${round}`);
    await submitted(stream, [cast.technical, cast.quality]);
    await Promise.all([signed(stream, cast.technical), signed(stream, cast.quality)]);
    await Promise.all([seal(), seal()]);
    const events = (await entriesOf<{ type: string }>(stream)).flatMap((entry) => entry.body?.events ?? []);
    const count = (type: string) => events.filter((event) => event.type === type).length;
    expect([count("signed"), count("completed"), count("sealed")]).toEqual([3, 1, 1]);
    const copies = (await lettersOf(stream)).filter(({ intent }) => intent.letter === "sealedCopy").map(({ intent }) => JSON.stringify(intent.to));
    expect(copies.length).toBe(new Set(copies).size);
    expect(copies.length).toBeGreaterThan(0);
  }
  const files = await collection("sealed.files").countDocuments();
  expect(files).toBe(50);
});

test("of two servers that seal one version at once one file stands, and the loser's is gone", async () => {
  const stream = await registered("two-seals");
  const { order } = await submitted(stream);
  const made: string[] = [];
  const make: typeof quickPdf = async (sealing, company) => {
    const pdf = await quickPdf(sealing, company);
    made.push(pdf.file.sha256);
    return pdf;
  };
  const sealing = { order, documentId: registration, version: 1 };
  await Promise.all([sealOne(sealing, make), sealOne(sealing, make)]);
  const file = (await orderOf(stream))?.documents[0]?.versions[0]?.file?.sha256 ?? "";
  expect(made.length).toBe(2);
  expect(await sealedFile(file)).not.toBeNull();
  expect(await sealedFile(made.find((sha256) => sha256 !== file) ?? "")).toBeNull();
});
