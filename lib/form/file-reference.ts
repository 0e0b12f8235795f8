import { z } from "zod";
import { fileTypes, mostFileBytes } from "./file-limits";
import { plainText } from "./plain-text";

/** An uploaded file by the hash of its bytes; the door checks that it was uploaded. */
export const fileReference = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: plainText(200).min(1),
  size: z.int().min(1).max(mostFileBytes),
  type: z.enum(fileTypes),
});
