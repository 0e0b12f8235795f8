import type { ZodType, z } from "zod";
import { checked, type Fault } from "@/lib/form/fault";
import { Refusal } from "@/lib/order/refusal";

/** A body or query that is not what its schema says. */
export class NotTheSchema extends Error {
  constructor(readonly faults: Fault[]) {
    super("the request is not the schema");
  }
}

const mostBytes = 1024 * 1024;

/** The JSON body of a request, read no further than 1 MB. Refuses another content type, a larger one, and what is not JSON. */
export async function readJson(request: Request): Promise<unknown> {
  if (!request.headers.get("content-type")?.startsWith("application/json")) throw new Refusal("notJson");
  const text = new TextDecoder().decode(await readBytes(request, mostBytes));
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal("notJson");
  }
}

/** The bytes of a request's body; refused as soon as there are more than `most`, whatever its length header claims. */
export async function readBytes(request: Request, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > most) throw new Refusal("tooLarge", { most: most / 1024 / 1024 });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What the schema makes of a value, or NotTheSchema with a fault for each field. */
export function parsed<T extends ZodType>(schema: T, value: unknown): z.infer<T> {
  const result = checked(schema, value);
  if (result.ok) return result.answers as z.infer<T>;
  throw new NotTheSchema(result.faults);
}
