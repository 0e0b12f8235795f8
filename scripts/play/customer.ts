import type { linkView } from "@/lib/door/link-view";
import { canonicalHash } from "@/lib/ledger/hash";
import type { FormId } from "@/lib/order/facts";
import { formTitles } from "@/lib/words/form-titles";
import { inkOf } from "./ink";
import type { Scene } from "./scene";
import { Visit } from "./visit";

type LinkView = Awaited<ReturnType<typeof linkView>>;

/** The customer, who has no account: a browser of his own, the link in his mail, and the code that is mailed when he presses. */
export class Customer {
  private constructor(
    readonly visit: Visit,
    readonly name: string,
  ) {}

  /** Opens the newest link about a form of the order that has come to the customer's address, and proves with the mailed code that the mail is his. */
  static async open({ url, language, mailbox, sample, no }: Scene, form: FormId): Promise<Customer> {
    const { mail } = sample;
    const isAbout = (text: string) => text.includes(no) && text.includes(formTitles[form][language]);
    const token = await mailbox.waitFor(mail, "a link", ({ text }) => (isAbout(text) ? text.match(/\/link#([\w-]+)/)?.[1] : undefined));
    const visit = new Visit(url, language);
    const pressed = new Date().toISOString();
    await visit.post("/api/v1/link/exchanges", { token });
    const code = await mailbox.waitFor(mail, "a code", ({ text, at }) => (at >= pressed ? text.match(/(?<!\d)\d{6}(?!\d)/)?.[0] : undefined));
    await visit.post("/api/v1/link/codes", { code });
    return new Customer(visit, sample.contact);
  }

  shown(): Promise<LinkView> {
    return this.visit.get<LinkView>("/api/v1/link");
  }

  async sign(): Promise<void> {
    await this.visit.post("/api/v1/link/signatures", await this.signing());
  }

  /** What `sign` sends. */
  async signing() {
    const { content, rendition, consent } = await this.shown();
    const seen = { content, rendition: canonicalHash(rendition), consent: canonicalHash(consent[this.visit.language]) };
    return { name: this.name, mark: inkOf(this.name), seen, remark: "" };
  }

  async confirm(): Promise<void> {
    const { content, rendition } = await this.shown();
    await this.visit.post("/api/v1/link/confirmations", { name: this.name, seen: { content, rendition: canonicalHash(rendition) } });
  }

  async differ(text: string): Promise<void> {
    const { content, rendition } = await this.shown();
    await this.visit.post("/api/v1/link/differences", { text, seen: { content, rendition: canonicalHash(rendition) } });
  }

  async decline(reason: string, proposal = ""): Promise<void> {
    await this.visit.post("/api/v1/link/declines", { reason, proposal });
  }
}
