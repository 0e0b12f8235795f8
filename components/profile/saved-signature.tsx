"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { send } from "@/components/api-client";
import { DrawPad } from "@/components/signing/draw-pad";
import type { SavedStrokes } from "@/components/signing/mark-input";
import { MarkPicture } from "@/components/signing/mark-picture";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import { useErrand } from "@/components/use-errand";
import type { Mark } from "@/lib/order/mark";

/** The signature that one keeps for later: shown, drawn anew, or forgotten. */
export function SavedSignature({ saved }: { saved: SavedStrokes | null }) {
  const t = useTranslations("pages.profile");
  const signing = useTranslations("signing");
  const ui = useTranslations("pages.ui");
  const router = useRouter();
  const toast = useToast();
  const { busy, failure, run } = useErrand();
  const [drawing, setDrawing] = useState(saved === null);
  const [drawn, setDrawn] = useState<Mark | null>(null);

  const put = async (mark: Mark | null, said: string) => {
    const done = await run(async (key) => {
      await send("/api/v1/me/signature", { method: "PUT", key, body: { mark } });
    });
    if (!done) return;
    setDrawing(mark === null);
    toast(said);
    router.refresh();
  };

  return (
    <div className="space-y-4">
      {drawing ? (
        <>
          {!saved && <p className="text-ink-faint">{t("signatureNone")}</p>}
          <DrawPad onChange={setDrawn} />
          <div className="flex flex-wrap gap-3">
            <Button look="primary" disabled={!drawn} busy={busy} onClick={() => put(drawn, t("signatureSaved"))}>
              {t("signatureSave")}
            </Button>
            {saved && <Button onClick={() => setDrawing(false)}>{ui("cancel")}</Button>}
          </div>
        </>
      ) : (
        saved && (
          <>
            <div className="flex h-36 items-center justify-center rounded-md border border-line bg-paper p-4">
              <MarkPicture mark={{ how: "saved", ...saved }} says={signing("drawn")} className="h-28 max-w-full" />
            </div>
            <div className="flex flex-wrap gap-3">
              <Button icon="pen" onClick={() => setDrawing(true)}>
                {t("signatureRedraw")}
              </Button>
              <Button look="quiet" icon="trash" busy={busy} onClick={() => put(null, t("signatureForgotten"))}>
                {t("signatureForget")}
              </Button>
            </div>
          </>
        )
      )}
      {failure && (
        <Notice tone="bad" urgent>
          {failure}
        </Notice>
      )}
    </div>
  );
}
