import { expect, test } from "vitest";
import type { PersonAsking } from "@/lib/door/asking";
import { linkSignBody } from "@/lib/door/contract/link";
import { circumstancesOf } from "@/lib/door/signature";
import { canonicalHash } from "@/lib/ledger/hash";
import type { Mark, Seen } from "@/lib/order/mark";
import { saveSignature } from "@/lib/store/credentials";
import { signingWords } from "@/lib/words/signing";
import { cast } from "../cast";
import { companyOfCast, from, password } from "./company";

companyOfCast();

const hash = "a".repeat(64);
const seen: Seen = { content: hash, rendition: hash, consent: canonicalHash(signingWords.consent.en) };
const kept: Mark = { how: "saved", box: [300, 100], strokes: [[10, 10, 200, 80]] };
const signing = (mark: Mark) =>
  circumstancesOf({ ...from, person: cast.sales, language: "en", body: { password, seen, mark } } as unknown as PersonAsking<{
    password: string;
    seen: Seen;
    mark: Mark;
  }>);

test("only the signature that a person keeps is signed with as the one he keeps", async () => {
  await expect(signing(kept)).rejects.toMatchObject({ reason: "keptSignatureChanged" });
  await saveSignature(cast.sales.id, kept);
  await expect(signing(kept)).resolves.toMatchObject({ proof: "password" });
  await expect(signing({ ...kept, strokes: [[10, 10, 200, 81]] })).rejects.toMatchObject({ reason: "keptSignatureChanged" });
  await expect(signing({ ...kept, how: "drawn", strokes: [[10, 10, 200, 81]] })).resolves.toMatchObject({ proof: "password" });
  await saveSignature(cast.sales.id, null);
  await expect(signing(kept)).rejects.toMatchObject({ reason: "keptSignatureChanged" });
});

test("a customer, who keeps none, draws or types", () => {
  const marked = (mark: Mark) => linkSignBody.safeParse({ name: "Paul", seen, mark }).success;
  expect([marked(kept), marked({ ...kept, how: "drawn" }), marked({ how: "typed", text: "Paul" })]).toEqual([false, true, true]);
});
