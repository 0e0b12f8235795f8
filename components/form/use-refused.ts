"use client";
import { useEffect } from "react";
import { get, useFormContext, useFormState } from "react-hook-form";
import type { FieldFault } from "@/components/api-client";
import { messageOf } from "./fault-words";

const none: FieldFault[] = [];

/** What the server found at fields, each until its field is changed. */
export function useRefused(refused: FieldFault[] = none): FieldFault[] {
  const { watch, clearErrors } = useFormContext();
  const { errors } = useFormState();
  useEffect(() => {
    const watching = watch((_, { name }) => {
      if (refused.some(({ path }) => path === name)) clearErrors(name);
    });
    return () => watching.unsubscribe();
  }, [refused, watch, clearErrors]);
  return refused.filter(({ path, detail }) => messageOf(get(errors, path)) === detail);
}
