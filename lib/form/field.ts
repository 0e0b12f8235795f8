import type { FormContext } from "./context";
import type { Words } from "./words";

/** What has been filled in so far, by field. Checked only once `schemaOf` has parsed it. */
export type Answers = Record<string, unknown>;

/** A value taken from elsewhere, with the words that say where from. */
export type Carried = { value: unknown; source: Words };

/** What may be said of a field of any kind. `when`: it is shown and demanded only then. */
export type Asking = {
  hint?: Words;
  required?: boolean;
  /** A price, a cost or a margin: hidden from those who may not read prices. */
  commercial?: boolean;
  when?: (answers: Answers, context: FormContext) => boolean;
  /** Carry-over: what the field starts with, and from where. */
  from?: (context: FormContext) => Carried | undefined;
  /** What the field starts with where nothing is carried over. */
  initially?: (context: FormContext) => unknown;
  /** Shown, not typed: its value comes with the form (the line that a row is about). */
  given?: boolean;
};

/** Present in every complete set of answers unless it is optional or asked only sometimes. */
export type Demanded<O extends Asking> = O extends { required: false } ? false : O extends { when: (...args: never[]) => boolean } ? false : true;

export type Common<D extends boolean = boolean> = Omit<Asking, "required"> & { label: Words; required: boolean; demanded: D };

export function common<const O extends Asking>(label: Words, asking: O): Common<Demanded<O>> {
  const { hint, commercial, when, from, initially, given } = asking;
  const required = asking.required !== false;
  const demanded = (required && when === undefined) as Demanded<O>;
  return { label, required, demanded, hint, commercial, when, from, initially, given };
}
