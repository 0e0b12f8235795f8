import { awaitsCode, provenLink } from "@/lib/auth/link-session";
import { Refusal } from "@/lib/order/refusal";
import type { LinkSeen } from "./contract/link";
import { linkView } from "./link-view";

/** Where a customer's browser stands: what it has proved it may see, or a code that it still waits for. */
export type LinkPlace = { view: LinkSeen | null; awaitsCode: boolean };

/** Reads where the session (its cookie) stands, and changes nothing. */
export async function linkPlace(session: string | undefined): Promise<LinkPlace> {
  try {
    return { view: await linkView(await provenLink(session)), awaitsCode: false };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { view: null, awaitsCode: await awaitsCode(session) };
  }
}
