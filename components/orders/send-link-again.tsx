"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { send } from "@/components/api-client";
import { Sheet } from "@/components/shell/page";
import { BreakingText } from "@/components/ui/breaking-text";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import { useErrand } from "@/components/use-errand";
import { documentApi } from "./paths";

/** The document waits for the customer: where his link went, and a new one for when it was lost or has expired. */
export function SendLinkAgain({ no, documentId, mail }: { no: string; documentId: string; mail: string }) {
  const t = useTranslations("sent.link");
  const router = useRouter();
  const toast = useToast();
  const { busy, failure, run } = useErrand();
  const again = async () => {
    const done = await run(async (key) => {
      await send(`${documentApi(no, documentId)}/links`, { method: "POST", key });
    });
    if (done) toast(t("done"));
    router.refresh();
  };
  return (
    <Sheet title={t("title")}>
      <p className="text-ink-soft">{t("went")}</p>
      <p className="mt-1">
        <BreakingText text={mail} />
      </p>
      <p className="mt-2 mb-4 text-sm text-ink-faint">{t("says")}</p>
      <Button icon="mail" wide busy={busy} onClick={again}>
        {t("again")}
      </Button>
      {failure && (
        <Notice tone="bad" urgent>
          {failure}
        </Notice>
      )}
    </Sheet>
  );
}
