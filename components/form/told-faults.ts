import type { UseFormReturn } from "react-hook-form";
import { faultsOf } from "@/components/api-client";
import type { Answers } from "@/lib/form/field";

/** What is sent, with the fields that the server does not accept marked before the failure goes on. */
export async function told<T>({ setError }: Pick<UseFormReturn<Answers>, "setError">, sending: Promise<T>): Promise<T> {
  return sending.catch((error: unknown) => {
    for (const { path, detail } of faultsOf(error)) setError(path, { message: detail });
    throw error;
  });
}
