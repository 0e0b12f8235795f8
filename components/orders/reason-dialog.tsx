"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useId, useState } from "react";
import { z } from "zod";
import { send } from "@/components/api-client";
import { Button, type ButtonLook } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogFoot } from "@/components/ui/dialog-foot";
import { AreaField } from "@/components/ui/entry-field";
import type { IconName } from "@/components/ui/icon";
import { useToast } from "@/components/ui/toast";
import { useCheckedForm } from "@/components/use-checked-form";
import { sentenceOf, type wordedBodies } from "./worded-bodies";

type ReasonDialogProps<Answer> = {
  /** What the button and the dialog say, and what it leads to. */
  action: string;
  says: string;
  /** What is said once it is done, or how it is told from the door's answer. */
  done: string | ((answer: Answer) => string);
  place: string;
  /** What the door takes there, and what is sent beside the reason. */
  asks: keyof typeof wordedBodies;
  body?: Record<string, unknown>;
  /** What the reason is called where it is none: an answer, an outcome. */
  label?: string;
  /** What else is asked, above the reason; the page around it holds the answers that `body` sends. */
  more?: ReactNode;
  icon?: IconName;
  look?: ButtonLook;
  small?: boolean;
};

/** Something that is done only with a reason: a button, and the dialog that asks for it. */
export function ReasonDialog<Answer>({ action, says, done, place, asks, body, label, more, icon, look, small }: ReasonDialogProps<Answer>) {
  const t = useTranslations("pages.document");
  const ui = useTranslations("pages.ui");
  const router = useRouter();
  const toast = useToast();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { name, schema } = sentenceOf(asks);
  const { form, busy, failure, submitting } = useCheckedForm(z.object({ [name]: schema }), { [name]: "" });
  const act = submitting(async (sentence, key) => {
    const answer = await send<Answer>(place, { method: "POST", key, body: { ...body, ...sentence } });
    setOpen(false);
    form.reset();
    toast(typeof done === "string" ? done : done(answer));
    router.refresh();
  });

  return (
    <>
      <Button icon={icon} look={look} small={small} onClick={() => setOpen(true)}>
        {action}
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title={action} lead={says}>
        <form noValidate onSubmit={act} className="space-y-5">
          {more}
          <AreaField
            {...form.register(name)}
            id={id}
            rows={4}
            maxLength={schema.maxLength ?? undefined}
            label={label ?? t("reason")}
            error={form.formState.errors[name]?.message}
          />
          <DialogFoot failure={failure} busy={busy} close={() => setOpen(false)} leave={ui("back")}>
            <Button type="submit" look="primary" busy={busy}>
              {action}
            </Button>
          </DialogFoot>
        </form>
      </Dialog>
    </>
  );
}
