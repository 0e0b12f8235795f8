import { collection } from "./collection";

/** Something worth knowing that changes nothing: a sign-in, a view, a download. `about` is an order number or a document, `at` an ISO instant. */
export type SideLine = { at: string; kind: string; person: string; about: string; address: string; agent: string };

const text = { type: String, required: true };
const maybe = { type: String, default: "" };

const lines = collection<SideLine>("sidelog", { at: text, kind: text, person: maybe, about: maybe, address: maybe, agent: maybe }, [
  { fields: { at: -1 } },
  { fields: { person: 1, at: -1 } },
  { fields: { about: 1 } },
]);

/** Writes a line. Whatever it is about has happened already and does not wait for a journal. */
export async function writeSideLine(line: SideLine): Promise<void> {
  const model = await lines();
  await model.create(line);
}

/** The latest lines, of one person if given. */
export async function sideLines({ person, limit = 100 }: { person?: string; limit?: number }): Promise<SideLine[]> {
  const model = await lines();
  return model
    .find(person === undefined ? {} : { person }, { _id: 0 })
    .sort({ at: -1 })
    .limit(limit)
    .lean<SideLine[]>();
}

/** Who has opened something, and when first. */
export async function openingsOf(about: string): Promise<Map<string, string>> {
  const model = await lines();
  const opened = await model.find({ kind: "opened", about }, { _id: 0 }).sort({ at: -1 }).lean<SideLine[]>();
  return new Map(opened.map(({ person, at }) => [person, at]));
}
