import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { usePersonName } from "@/components/shell/person-name";
import { BreakingText } from "@/components/ui/breaking-text";
import { Icon, type IconName } from "@/components/ui/icon";
import type { LinkSeen } from "@/lib/door/contract/link";

/** A person to ask, one press away. */
export function LinkContact({ contact }: { contact: LinkSeen["contact"] }) {
  const t = useTranslations("link");
  const nameOf = usePersonName();
  return (
    <section className="sheet px-5 py-4">
      <h2 className="font-semibold">{t("call")}</h2>
      <p className="text-sm text-ink-soft">{t("callSays")}</p>
      <p className="mt-3">
        {nameOf(contact)}
        {contact.title && <span className="text-ink-faint"> · {contact.title}</span>}
      </p>
      <div className="mt-1 flex flex-wrap gap-x-6">
        {contact.phone && <Way icon="phone" href={`tel:${contact.phone.replace(/[^\d+]/g, "")}`} says={contact.phone} />}
        <Way icon="mail" href={`mailto:${contact.mail}`} says={<BreakingText text={contact.mail} />} />
      </div>
    </section>
  );
}

function Way({ icon, href, says }: { icon: IconName; href: string; says: ReactNode }) {
  return (
    <a href={href} className="link inline-flex min-h-11 items-center gap-2 [overflow-wrap:anywhere]">
      <Icon name={icon} className="text-ink-faint" />
      {says}
    </a>
  );
}
