import { type Asking, type Common, common, type Demanded } from "../field";
import type { Words } from "../words";

export type AttachmentsOptions = Asking & { max?: number };
/** Uploaded files, referred to by the SHA-256 of their bytes. Required: at least one. */
export type AttachmentsField<D extends boolean = boolean> = Common<D> & { kind: "attachments"; max: number };

export function attachments<const O extends AttachmentsOptions>(label: Words, options: O = {} as O): AttachmentsField<Demanded<O>> {
  return { kind: "attachments", ...common(label, options), max: options.max ?? 20 };
}
