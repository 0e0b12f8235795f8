import type { FieldValues, Path, UseFormReturn } from "react-hook-form";
import { type FieldFault, faultsOf } from "./api-client";

type Form<Input extends FieldValues> = Pick<UseFormReturn<Input>, "setError">;

/** Says what the server found at the fields themselves, as what the form finds is said. `focus`: the first of them is gone to. */
export function setFaults<Input extends FieldValues>({ setError }: Form<Input>, faults: FieldFault[], { focus = false } = {}): void {
  for (const [at, { path, detail }] of faults.entries()) setError(path as Path<Input>, { message: detail }, { shouldFocus: focus && at === 0 });
}

/** What is sent, with the fields that the server does not accept marked before the failure goes on. */
export async function told<T, Input extends FieldValues>(form: Form<Input>, sending: Promise<T>): Promise<T> {
  return sending.catch((error: unknown) => {
    setFaults(form, faultsOf(error));
    throw error;
  });
}
