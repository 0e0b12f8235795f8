import { collection } from "./collection";

type Row = { _id: string; at: string };

const text = { type: String, required: true };

const marks = collection<Row>("marks", { _id: text, at: text }, []);

/** Up to which instant (ISO) entries have been swept; the beginning of time before the first sweep. */
export async function sweptUntil(): Promise<string> {
  const model = await marks();
  return (await model.findById("sweep").lean<Row>())?.at ?? new Date(0).toISOString();
}

/** Moves the mark on, never back. */
export async function sweptTo(at: string): Promise<void> {
  const model = await marks();
  await model.updateOne({ _id: "sweep" }, { $max: { at } }, { upsert: true });
}
