import { isLoopback } from "@/lib/store/loopback";
import { Complaint } from "../processes";

/** Refuses a demo company, whose password is published, under an address that others may reach it at. */
export function mustBeOnLoopback(publicUrl: string): void {
  if (isLoopback(new URL(publicUrl).host)) return;
  throw new Complaint(
    `PUBLIC_URL is ${publicUrl}, and the demo company, whose password everybody knows, stays on this computer: set MONGODB_URI (and no DEMO) for a company of your own, or leave PUBLIC_URL out.`,
  );
}
