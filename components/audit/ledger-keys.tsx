import { useTranslations } from "next-intl";
import { Sheet } from "@/components/shell/page";
import { Badge } from "@/components/ui/badge";

/** What the ledger's seals are held against, for whoever has a packet in hand. */
export function LedgerKeys({ inUse, former }: { inUse: string; former: string[] }) {
  const t = useTranslations("audit");
  return (
    <Sheet title={t("keys")}>
      <p className="text-sm text-ink-soft">{t("keysSays")}</p>
      <ul className="mt-4 space-y-4">
        {[inUse, ...former].map((id) => (
          <li key={id}>
            <Badge tone={id === inUse ? "good" : "plain"}>{id === inUse ? t("present") : t("former")}</Badge>
            <p className="mt-1.5 font-mono text-sm leading-relaxed">{inFours(id)}</p>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** Sixty-four digits, so that an eye can follow them. */
const inFours = (hex: string) => hex.match(/.{1,4}/g)?.join(" ");
