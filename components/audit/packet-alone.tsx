import { useTranslations } from "next-intl";
import { Sheet } from "@/components/shell/page";

/** How to check a packet away from this portal. */
export function PacketAlone({ inUse }: { inUse: string }) {
  const t = useTranslations("audit");
  return (
    <Sheet title={t("alone")}>
      <p className="text-sm text-ink-soft">{t("aloneSays")}</p>
      <p className="my-4 rounded-md bg-wash px-4 py-3">
        <code className="font-mono text-sm break-all">npm run verify -- 2026-0001.zip --key {inUse}</code>
      </p>
      <p className="text-sm text-ink-soft">{t("aloneResult")}</p>
    </Sheet>
  );
}
