"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { send } from "@/components/api-client";
import { Button, type ButtonLook } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { FieldShell } from "@/components/ui/field-shell";
import type { IconName } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import { useErrand } from "@/components/use-errand";

type ReasonDialogProps = {
  /** What the button and the dialog say, and what it leads to. */
  action: string;
  says: string;
  done: string;
  place: string;
  /** What is sent beside the reason. */
  body: Record<string, unknown>;
  /** What the reason is called where it is none: an answer, an outcome. */
  field?: { name: "text"; label: string };
  /** What else is asked, above the reason; the page around it holds the answers that `body` sends. */
  more?: ReactNode;
  icon?: IconName;
  look?: ButtonLook;
  small?: boolean;
};

/** Something that is done only with a reason: a button, and the dialog that asks for it. */
export function ReasonDialog({ action, says, done, place, body, field, more, icon, look, small }: ReasonDialogProps) {
  const t = useTranslations("pages.document");
  const ui = useTranslations("pages.ui");
  const router = useRouter();
  const toast = useToast();
  const { busy, failure, run } = useErrand();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");

  const act = async (event: React.FormEvent) => {
    event.preventDefault();
    const acted = await run(async (key) => {
      await send(place, { method: "POST", key, body: { ...body, [field?.name ?? "reason"]: reason } });
    });
    if (!acted) return;
    setOpen(false);
    toast(done);
    router.refresh();
  };

  return (
    <>
      <Button icon={icon} look={look} small={small} onClick={() => setOpen(true)}>
        {action}
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title={action} lead={says} held={busy}>
        <form onSubmit={act} className="space-y-5">
          {more}
          <FieldShell id="reason" label={field?.label ?? t("reason")}>
            <textarea
              id="reason"
              rows={4}
              minLength={2}
              maxLength={field ? 2000 : 1000}
              required
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              className="entry"
            />
          </FieldShell>
          {failure && (
            <div className="mt-4">
              <Notice tone="bad" urgent>
                {failure}
              </Notice>
            </div>
          )}
          <DialogActions>
            <Button onClick={() => setOpen(false)} disabled={busy}>
              {ui("cancel")}
            </Button>
            <Button type="submit" look="primary" busy={busy}>
              {action}
            </Button>
          </DialogActions>
        </form>
      </Dialog>
    </>
  );
}
