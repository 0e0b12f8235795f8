import { randomUUID } from "node:crypto";
import type { Connection } from "mongoose";
import { expect } from "vitest";
import { documentApi } from "@/components/orders/paths";
import type { Body } from "@/lib/ledger/entry";
import { sha256Hex } from "@/lib/ledger/hash";
import { partsOfId } from "@/lib/order/document-id";
import type { OrderEvent } from "@/lib/order/events";
import { documentNumber } from "@/lib/pdf/document-number";
import type { WholeLetter } from "@/lib/store/mailbox";
import type { Player } from "../../scripts/play/player";
import { met, type Scene } from "../../scripts/play/scene";

/** A document that its last signatory is about to sign, and who has signed it then. */
export type AlmostSigned = { id: string; key: string; last: Player; signers: Player[]; send: () => Promise<unknown> };

/** So long a restarted server may take, looked at all the while. */
export const patience = { timeout: 60_000, interval: 1 };

const countersigners = ["production", "quality", "purchasing", "finance"] as const;
const filling = () => ({ point: met(), situation: "As planned." });

/** An execution check that only finance has not signed yet, and what finance is about to send. */
export async function almostSigned({ troupe, no }: Scene): Promise<AlmostSigned> {
  const owner = await troupe.member("sales");
  const heads = await Promise.all(countersigners.map((department) => troupe.head(department)));
  const id = await owner.begin(no, "executionCheck");
  await owner.write(no, id, (_, started) => started);
  for (const head of heads.slice(0, 3)) await head.sign(no, id, head.person.department, { filling });
  const last = heads[3] as Player;
  const body = await last.signing(no, id, "finance", { filling });
  const key = randomUUID();
  const send = () => last.visit.post(`${documentApi(no, id)}/signatures`, body, key);
  return { id, send, key: `${last.person.id}:${key}`, last, signers: [owner, ...heads] };
}

/** What the database itself holds of one order, whatever becomes of the server. */
export class Witness {
  constructor(
    private readonly database: Connection,
    private readonly scene: Scene,
    private readonly stream: string,
  ) {}

  count(collection: string, filter: object = {}): Promise<number> {
    return this.database.collection(collection).countDocuments(filter);
  }

  async eventsAbout({ id }: AlmostSigned): Promise<OrderEvent[]> {
    const events = (await this.#entries()).flatMap((body) => body.events);
    return events.filter((event) => "documentId" in event && event.documentId === id);
  }

  /** The papers of a document that letters brought to somebody, by their hashes: its number is their file's name. */
  async copiesOf({ id }: AlmostSigned, { person }: Player): Promise<string[]> {
    const { form, department, round } = partsOfId(id);
    const number = documentNumber(this.scene.no, form, department, round, 1);
    const letters = await this.database.collection<WholeLetter>("mailbox").find({ to: person.mail }).toArray();
    const papers = letters.flatMap(({ attachments }) => attachments).filter(({ filename }) => filename.includes(number));
    return papers.map(({ content }) => sha256Hex(Buffer.from(content, "base64")));
  }

  /** Waits until every letter that an entry of the order owes is with the post. */
  async owesNothing(): Promise<void> {
    const owed = (await this.#entries()).flatMap(({ mails }) => mails).length;
    await expect.poll(() => this.count("outbox", { stream: this.stream, state: "accepted" }), patience).toBe(owed);
  }

  /** Signed, completed and sealed once, and one copy of the one file for each who signed. */
  async seesItWholeAndOnce(check: AlmostSigned): Promise<void> {
    const events = await this.eventsAbout(check);
    const times = (type: OrderEvent["type"]) => events.filter((event) => event.type === type).length;
    expect({ signed: times("signed"), completed: times("completed"), sealed: times("sealed") }).toEqual({ signed: 5, completed: 1, sealed: 1 });
    const sealed = events.find((event) => event.type === "sealed");
    expect(await this.count("sealed.files", { "metadata.sha256": sealed?.file.sha256 })).toBe(1);
    for (const signer of check.signers) {
      expect(await this.copiesOf(check, signer), signer.person.mail).toEqual([sealed?.file.sha256]);
    }
    const auditor = await this.scene.troupe.head("audit");
    expect(await auditor.visit.get(`/api/v1/orders/${this.scene.no}/verification`)).toMatchObject({ faults: [] });
  }

  async #entries(): Promise<Body<OrderEvent>[]> {
    const rows = await this.database.collection("entries").find({ stream: this.stream }).sort({ seq: 1 }).toArray();
    return rows.map(({ body }) => JSON.parse(body) as Body<OrderEvent>);
  }
}
