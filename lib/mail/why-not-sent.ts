import type { Words } from "@/lib/form/words";
import type { OutboxState } from "@/lib/store/outbox";
import { sentWords } from "@/lib/words/sent";

type Why = keyof typeof sentWords.why;

/** Names of the portal's own and of Resend, before the colon of an outcome. The rest of it is the post's own text, which no reader needs. */
const whyOfName: Record<string, Why> = {
  nobody: "nobody",
  unmade: "unmade",
  unreadable: "unreadable",
  "payload unreadable": "unreadable",
  validation_error: "address",
  missing_required_field: "address",
  invalid_parameter: "address",
  rate_limit_exceeded: "busy",
  daily_quota_exceeded: "quota",
  monthly_quota_exceeded: "quota",
  missing_api_key: "setup",
  invalid_api_key: "setup",
  restricted_api_key: "setup",
  invalid_from_address: "setup",
  invalid_access: "setup",
  application_error: "down",
  internal_server_error: "down",
};

/** Why a letter is not sent, in words for whoever can put it right; null for one that was accepted, or not tried yet. */
export function whyNotSent(state: OutboxState, outcome: string | null): Words | null {
  return state === "accepted" || !outcome ? null : sentWords.why[reasonIn(outcome)];
}

function reasonIn(outcome: string): Why {
  const [, name = "", said = ""] = /^(\w+(?: unreadable)?)(?:: (.*))?$/s.exec(outcome) ?? [];
  // Resend has one name for a bad recipient and for a sender whose domain it does not know yet.
  if (name === "validation_error" && /domain|`from`|testing emails/i.test(said)) return "setup";
  return whyOfName[name] ?? (name && outcome.includes(":") ? "refused" : "down");
}
