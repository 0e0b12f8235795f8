"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { send } from "@/components/api-client";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { useErrand } from "@/components/use-errand";
import { orderApi } from "./paths";

/** Has a letter posted again that was given up. `subject` and `to` tell it from the others. */
export function PostAgain({ no, id, subject, to }: { no: string; id: string; subject: string; to: string }) {
  const t = useTranslations("sent");
  const router = useRouter();
  const toast = useToast();
  const { busy, failure, run } = useErrand();
  const post = async () => {
    const done = await run(async (key) => {
      await send(`${orderApi(no)}/letters/${id}/postings`, { method: "POST", key });
    });
    if (done) toast(t("againDone"));
    router.refresh();
  };
  return (
    <div className="space-y-1.5">
      <Button small icon="mail" busy={busy} aria-label={t("againOf", { subject, to })} onClick={post}>
        {t("again")}
      </Button>
      {failure && (
        <p role="alert" className="text-sm text-seal-deep">
          {failure}
        </p>
      )}
    </div>
  );
}
