import { decrypted, encrypted } from "./cipher";
import { collection } from "./collection";
import { mailKey } from "./environment";

type Attached = { filename: string; contentType: string };

/** A letter in the built-in mailbox, as a list of them has it: its attachments are named, their bytes left out. */
export type Delivered = {
  id: string;
  /** The post's idempotency key: handed in twice, kept once. */
  key: string;
  to: string;
  from: string;
  subject: string;
  html: string;
  text: string;
  language: string;
  at: string;
  attachments: Attached[];
  /** Its words were encrypted with another mail key, or altered since: `html` and `text` are empty. */
  unreadable?: true;
};

/** The same as the post handed it in, and as its own page has it. `content` is base64. */
export type WholeLetter = Delivered & { attachments: (Attached & { content: string })[] };

type Stored<Letter extends Delivered> = Omit<Letter, "id"> & { _id: string };
type Row = Stored<WholeLetter>;

const text = { type: String, required: true };
const maybe = { type: String, default: "" };

const letters = collection<Row>(
  "mailbox",
  {
    _id: text,
    key: text,
    to: text,
    from: text,
    subject: maybe,
    html: maybe,
    text: maybe,
    language: maybe,
    at: text,
    attachments: [{ _id: false, filename: text, contentType: text, content: text }],
  },
  [{ fields: { key: 1 }, unique: true }, { fields: { to: 1, at: -1 } }, { fields: { at: -1 } }],
);

/** Puts a letter into the mailbox and answers its id; one with a known key is not put in again. Its words lie encrypted: links and codes are among them. */
export async function deliver({ id, html, text: plain, ...envelope }: WholeLetter): Promise<string> {
  const model = await letters();
  const place = envelope.key;
  const letter = { ...envelope, html: encrypted(html, mailKey(), `${place}/html`), text: encrypted(plain, mailKey(), `${place}/text`) };
  const row = await model
    .findOneAndUpdate({ key: letter.key }, { $setOnInsert: { _id: id, ...letter } }, { upsert: true, returnDocument: "after", projection: { _id: 1 } })
    .lean<Pick<Row, "_id">>();
  return row?._id ?? id;
}

/** Letters to an address, or to all, newest first; without their attachments' bytes. */
export async function delivered({ to, limit = 200 }: { to?: string; limit?: number }): Promise<Delivered[]> {
  const model = await letters();
  const rows = await model
    .find(to ? { to: to.toLowerCase() } : {}, { "attachments.content": 0 })
    .sort({ at: -1, _id: -1 })
    .limit(limit)
    .lean<Stored<Delivered>[]>();
  return rows.map((row) => letterIn(row));
}

/** One letter, with its attachments. */
export async function deliveredLetter(id: string): Promise<WholeLetter | null> {
  const model = await letters();
  const row = await model.findOne({ _id: id }).lean<Row>();
  return row && { ...letterIn(row), attachments: row.attachments };
}

function letterIn({ _id, ...letter }: Stored<Delivered>): Delivered {
  const read = (part: "html" | "text") => decrypted(letter[part], mailKey(), `${letter.key}/${part}`);
  const [html, plain] = [read("html"), read("text")];
  if (html === null || plain === null) return { ...letter, id: _id, html: "", text: "", unreadable: true };
  return { ...letter, id: _id, html, text: plain };
}
