import { useTranslations } from "next-intl";
import { usePersonName } from "@/components/shell/person-name";
import { MarkPicture } from "@/components/signing/mark-picture";
import type { LinkSeen } from "@/lib/door/contract/link";

/** Who has signed already, with the mark each left. */
export function SignedSoFar({ signatures }: { signatures: LinkSeen["signatures"] }) {
  const t = useTranslations("link");
  const signing = useTranslations("signing");
  const meaning = useTranslations("orders.meaning");
  const nameOf = usePersonName();
  if (signatures.length === 0) return null;
  return (
    <section className="mt-8">
      <h3 className="font-semibold">{t("signedBefore")}</h3>
      <ul className="mt-2 grid gap-3 sm:grid-cols-2">
        {signatures.map((one) => (
          <li key={one.slotId} className="rounded-md border border-line bg-paper px-4 py-3">
            <p className="text-sm text-ink-faint">{meaning(one.meaning)}</p>
            <div className="flex h-16 items-center">
              <MarkPicture mark={one.mark} says={signing("drawn")} className="h-14 max-w-full" />
            </div>
            <p className="text-sm">
              {nameOf(one.signer)}
              <span className="text-ink-faint"> · {"customer" in one.signer ? one.signer.company : one.signer.title}</span>
            </p>
            {one.remark && <p className="mt-1 text-sm text-ink-soft">{one.remark}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
