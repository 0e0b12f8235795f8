import { z } from "zod";
import { listedEach } from "@/lib/words/listed";
import { issue } from "./fault";
import type { Said } from "./words";

/** One of these values, or several different ones. */
export function oneOrMany(values: string[], many: boolean, required: boolean): z.ZodType {
  const one = z.enum(values);
  if (!many) return one;
  const several = z
    .array(one)
    .max(values.length)
    .refine((chosen) => new Set(chosen).size === chosen.length, issue("twice"));
  return required ? several.min(1) : several;
}

/** One value, or several set in a row as each language does it. */
export function listed(value: unknown, say: (one: string) => Said): Said {
  if (!Array.isArray(value)) return say(String(value));
  return listedEach(value.map((one) => say(String(one))));
}
