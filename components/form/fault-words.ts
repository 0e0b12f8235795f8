"use client";
import { get, useFormState } from "react-hook-form";

/** The sentence of what is wrong at a path, already in the reader's language: the resolver was given that language. */
export function useFaultAt(path: string): string | undefined {
  const { errors } = useFormState({ name: path });
  const found: unknown = get(errors, path);
  return messageOf(found) ?? messageOf(get(errors, `${path}.root`));
}

export function messageOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("message" in error)) return undefined;
  return typeof error.message === "string" && error.message ? error.message : undefined;
}
