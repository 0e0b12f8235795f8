import { z } from "zod";
import { type Asking, type Common, common, type Demanded } from "../field";
import { mostFiles } from "../file-limits";
import { fileReference } from "../file-reference";
import type { BlockKind } from "../kind";
import type { FileReference } from "../rendition";
import type { Words } from "../words";

export type AttachmentsOptions = Asking & { max?: number };
/** Uploaded files, referred to by the SHA-256 of their bytes. Required: at least one. */
export type AttachmentsField<D extends boolean = boolean> = Common<D> & { kind: "attachments"; max: number };

export function attachments<const O extends AttachmentsOptions>(label: Words, options: O = {} as O): AttachmentsField<Demanded<O>> {
  return { kind: "attachments", ...common(label, options), max: options.max ?? mostFiles.field };
}

export const attachmentsKind: BlockKind<AttachmentsField> = {
  complete: (field) => {
    const files = z.array(fileReference).max(field.max);
    return field.required ? files.min(1) : files;
  },
  draft: (field) => z.array(fileReference).max(field.max),
  item: (field, value) => ({ kind: "files", label: field.label, files: value as FileReference[], ...(field.commercial && { commercial: true as const }) }),
};
