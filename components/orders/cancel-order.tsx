"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { endingOf } from "@/lib/order/ending";
import { orderApi } from "./paths";
import { ReasonDialog } from "./reason-dialog";
import { useBegin } from "./use-begin";

/** Ends an order before closure: with a reason alone before its execution, afterwards by a change request that cancels, signed by the customer (7.1). */
export function CancelOrder({ no, ending }: { no: string; ending: ReturnType<typeof endingOf> }) {
  const t = useTranslations("duties");
  if (ending === "none") return null;
  if (ending === "changeRequest") return <CancelByChange no={no} />;
  return (
    <ReasonDialog action={t("cancel")} says={t("cancelSays")} done={t("done")} place={`${orderApi(no)}/cancellations`} asks="why" icon="cross" look="danger" />
  );
}

function CancelByChange({ no }: { no: string }) {
  const t = useTranslations("exceptions");
  const { busy, begin } = useBegin(no);
  return (
    <div className="space-y-1.5">
      <Button look="danger" icon="cross" wide busy={busy} onClick={() => begin("changeRequest")}>
        {t("cancelByChange")}
      </Button>
      <p className="text-sm text-ink-faint">{t("cancelByChangeSays")}</p>
    </div>
  );
}
