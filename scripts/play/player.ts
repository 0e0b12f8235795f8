import { documentApi, orderApi } from "@/components/orders/paths";
import { formNamed } from "@/forms/catalogue";
import type { documentView } from "@/lib/door/document-view";
import type { orderView } from "@/lib/door/order-view";
import { askedAnswers } from "@/lib/form/asked-answers";
import type { FormContext } from "@/lib/form/context";
import type { Answers } from "@/lib/form/field";
import { renditionOf, slotRenditionOf } from "@/lib/form/rendition-of";
import { schemaOf, slotSchemaOf } from "@/lib/form/schema-of";
import { startAnswers } from "@/lib/form/start-answers";
import type { Language } from "@/lib/form/words";
import { canonicalHash } from "@/lib/ledger/hash";
import { contentOf } from "@/lib/order/content";
import type { GateId } from "@/lib/order/exception-events";
import type { FormId } from "@/lib/order/facts";
import type { PolicyForm } from "@/lib/order/form-context";
import type { Seen } from "@/lib/order/mark";
import type { Particulars } from "@/lib/order/particulars";
import type { Person } from "@/lib/order/people";
import { signingWords } from "@/lib/words/signing";
import { inkOf } from "./ink";
import { Visit } from "./visit";

type DocumentView = Awaited<ReturnType<typeof documentView>>;
export type OrderView = Awaited<ReturnType<typeof orderView>>;

/** A line for the tracking log. */
type Line = { milestoneId?: string; completion: number; text: string; handling?: string } & Particulars;

/** What somebody fills in: fields of the form, over what the form starts with. */
export type Filling = (context: FormContext, started: Answers) => Answers;

/** How a slot is signed: what it asks for, a remark, with reservation (4.3). */
type SlotFilling = { filling?: Filling; remark?: string; reservation?: boolean };

/** A person of the company at his own browser. Signs in, fills forms, signs: by the same requests as the pages send, and nothing else. */
export class Player {
  readonly visit: Visit;

  private constructor(
    readonly person: Person,
    readonly language: Language,
    readonly password: string,
    url: string,
  ) {
    this.visit = new Visit(url, language);
  }

  static async signIn(url: string, person: Person, password: string, language: Language): Promise<Player> {
    const player = new Player(person, language, password, url);
    const { csrfToken } = await player.visit.get<{ csrfToken: string }>("/api/auth/csrf");
    const body = new URLSearchParams({ csrfToken, mail: person.mail, password, json: "true" });
    const response = await player.visit.send("/api/auth/callback/credentials", { method: "POST", body });
    const { url: next } = (await response.json()) as { url: string };
    if (!response.ok || new URL(next, url).searchParams.has("error")) throw new Error(`${person.mail} cannot sign in at ${url}.`);
    return player;
  }

  order(no: string): Promise<OrderView> {
    return this.visit.get<OrderView>(orderApi(no));
  }

  document(no: string, documentId: string): Promise<DocumentView> {
    return this.visit.get<DocumentView>(documentApi(no, documentId));
  }

  /** Registers an order and gives its number. */
  async register(answers: Answers): Promise<string> {
    return (await this.visit.post("/api/v1/orders", { answers })).no;
  }

  /** Fills a document and signs it as its author, in one submission. */
  async write(no: string, documentId: string, filling: Filling): Promise<void> {
    await this.visit.post(`${documentApi(no, documentId)}/submissions`, await this.submission(no, documentId, filling));
  }

  /** What `write` sends. */
  async submission(no: string, documentId: string, filling: Filling) {
    const { document, context } = await this.document(no, documentId);
    const form: PolicyForm = formNamed(document.form);
    const answers = schemaOf(form, context).parse(askedAnswers(form, filling(context, startAnswers(form, context).answers), context));
    const content = contentOf(documentId, document.versions.length + 1, { id: form.id, version: form.version }, answers);
    const seen = this.#seen(canonicalHash(content), canonicalHash(renditionOf(form, answers, context)));
    return { answers, terms: canonicalHash(context.order?.terms), seen, ...this.#signature() };
  }

  /** Signs a slot of the present version, filling in what the slot asks. */
  async sign(no: string, documentId: string, slotId: string, more: SlotFilling = {}): Promise<void> {
    await this.visit.post(`${documentApi(no, documentId)}/signatures`, await this.signing(no, documentId, slotId, more));
  }

  /** What `sign` sends. */
  async signing(no: string, documentId: string, slotId: string, { filling, remark = "", reservation = false }: SlotFilling = {}) {
    const { document, versions, context } = await this.document(no, documentId);
    const shown = versions.at(-1);
    if (!shown) throw new Error(`${documentId} of ${no} has not been submitted.`);
    const own = filling && this.#slotPart(formNamed(document.form), slotId, context, filling);
    // What was shown is hashed as it arrived, not believed from the hash beside it.
    const seen = { ...this.#seen(shown.contentHash, canonicalHash(shown.rendition)), ...(own && { slot: own.hash }) };
    return { version: shown.version, slotId, reservation, ...(own && { answers: own.answers }), seen, ...this.#signature(), remark };
  }

  async returnIt(no: string, documentId: string, reason: string): Promise<void> {
    const { document } = await this.document(no, documentId);
    await this.visit.post(`${documentApi(no, documentId)}/returns`, { version: document.versions.length, reason });
  }

  /** Begins a document that nobody else opens: a check, a change request, a delivery. Gives its id. */
  async begin(no: string, form: FormId): Promise<string> {
    return (await this.visit.post<{ documentId: string }>(`${orderApi(no)}/documents`, { form })).documentId;
  }

  async track(no: string, line: Line): Promise<void> {
    await this.command(no, "log", line);
  }

  /** Any other command on an order, by the last part of its path. */
  async command(no: string, resource: string, body: Record<string, unknown>): Promise<void> {
    await this.visit.post(`${orderApi(no)}/${resource}`, body);
  }

  /** The general manager waives a condition for closing, with his signature (8.1). */
  async waive(no: string, gate: GateId, reason: string): Promise<void> {
    await this.command(no, "waivers", await this.waiving(no, gate, reason));
  }

  /** What `waive` sends: `rendition` stands for the dialog, which words the same condition and what it misses. */
  async waiving(no: string, gate: GateId, reason: string) {
    const { gates } = await this.order(no);
    const missing = gates.find((one) => one.id === gate)?.missing ?? [];
    const { consent } = this.#seen("", "");
    const { mark, password } = this.#signature();
    return { gate, reason, missing, seen: { rendition: canonicalHash({ gate, missing }), consent }, mark, password };
  }

  #slotPart(form: PolicyForm, slotId: string, context: FormContext, filling: Filling): { answers: Answers; hash: string } {
    const part = form.slotFields[slotId];
    const schema = slotSchemaOf(form, slotId, context);
    if (!part || !schema) throw new Error(`${form.id} asks nothing in the slot ${slotId}.`);
    const answers = schema.parse(askedAnswers(part, filling(context, startAnswers(part, context).answers), context));
    return { answers, hash: canonicalHash(slotRenditionOf(form, slotId, answers, context)) };
  }

  #seen(content: string, rendition: string): Seen {
    return { content, rendition, consent: canonicalHash(signingWords.consent[this.language]) };
  }

  #signature() {
    return { mark: inkOf(this.person.name), remark: "", password: this.password };
  }
}
