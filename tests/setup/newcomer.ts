import { demoPassword, demoPeople } from "@/lib/company/demo-people";
import type { Person } from "@/lib/order/people";
import { Mailbox } from "../../scripts/play/mailbox";
import { Player } from "../../scripts/play/player";
import { Visit } from "../../scripts/play/visit";
import { portalUrl } from "./stage";

export type Newcomer = { admin: Player; person: Person; token: string };

/** The secret of the invitation that came to an address. */
export function invitationOf(mail: string): Promise<string> {
  return new Mailbox(new Visit(portalUrl(), "en")).waitFor(mail, "an invitation", ({ text }) => /\/invitation#([\w-]{43})/.exec(text)?.[1]);
}

/** Somebody of quality whom the admin invites, who reads the letter and sets the password. He is to leave again: tests share the company. */
export async function newcomer(mail: string, password: string): Promise<Newcomer> {
  const admin = await Player.signIn(portalUrl(), demoPeople.find(({ department }) => department === "admin") as Person, demoPassword, "en");
  const answers = { name: "高翔", latinName: "Gao Xiang", mail, department: "quality", title: "檢驗員", head: false };
  const { person } = await admin.visit.post<{ person: Person }>("/api/v1/people", answers);
  const token = await invitationOf(mail);
  await new Visit(portalUrl(), "en").post("/api/v1/invitations/acceptances", { token, password });
  return { admin, person, token };
}

/** The admin parts with somebody. */
export async function leaves({ admin, person }: { admin: Pick<Player, "visit">; person: Person }): Promise<void> {
  await admin.visit.patch(`/api/v1/people/${person.id}`, { left: true });
}
