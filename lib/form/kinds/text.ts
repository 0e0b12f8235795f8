import { type Asking, type Common, common, type Demanded } from "../field";
import type { Words } from "../words";

export type TextOptions = Asking & { max?: number; format?: "mail" | "phone" };
/** One line of text. */
export type TextField<D extends boolean = boolean> = Common<D> & { kind: "text"; max: number; format?: "mail" | "phone" };

export function text<const O extends TextOptions>(label: Words, options: O = {} as O): TextField<Demanded<O>> {
  return { kind: "text", ...common(label, options), max: options.max ?? 120, format: options.format };
}
