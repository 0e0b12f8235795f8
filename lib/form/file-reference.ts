import { z } from "zod";
import { plainText } from "./plain-text";

/** An uploaded file by the hash of its bytes, at most 10 MB; the door checks that it was uploaded. */
export const fileReference = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: plainText(200).min(1),
  size: z.int().min(1).max(10_485_760),
  type: z.enum(["application/pdf", "image/jpeg", "image/png"]),
});
