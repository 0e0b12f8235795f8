import { type LinkMatter, linkCookie, provenLink } from "@/lib/auth/link-session";
import { memberOf } from "@/lib/company/people";
import type { CustomerActor } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";
import { companyNow } from "@/lib/store/company";
import { cookieOf } from "./cookie";
import { linkStateOf } from "./link-state";

/** What the customer's session in this request is about. Refuses (`deadLink`) a request without one. */
export function linkHere(request: Request): Promise<LinkMatter> {
  return provenLink(cookieOf(request, linkCookie));
}

/** The same, of what the customer may still read: a version that the company took back is gone with its files. */
export async function readableHere(request: Request): Promise<LinkMatter> {
  const matter = await linkHere(request);
  if (linkStateOf(matter) === "void") throw new Refusal("deadLink");
  return matter;
}

/** The customer as an entry freezes him: the name he gives, and the address that the link and the code proved. */
export function customerOf({ link, order }: LinkMatter, name: string): CustomerActor {
  return { customer: true, name, mail: link.mail, company: order.terms.customer.name };
}

/** Whom the customer may call: the order's owner, or the company where he has left. */
export async function contactOf({ order }: LinkMatter) {
  const { settings, ...company } = await companyNow();
  const owner = memberOf({ ...company, settings }, order.owner.id);
  const { phone, mail } = settings;
  return owner && !owner.leftAt
    ? { name: owner.name, latinName: owner.latinName, title: owner.title, phone, mail: owner.mail }
    : { name: settings.name["zh-Hant"], latinName: settings.name.en, title: "", phone, mail };
}
