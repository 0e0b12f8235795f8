import type { ErasedPart, Form } from "@/lib/form/define-form";

/** What is asked: a whole form, the part of it that registers an order, or a slot's own questions. */
export type Questions = Pick<Form | ErasedPart, "fields" | "layout" | "rules">;
