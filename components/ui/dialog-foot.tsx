"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "./button";
import { DialogActions, useHeldDialog } from "./dialog";
import { Notice } from "./notice";

type DialogFootProps = {
  failure: ReactNode;
  busy: boolean;
  close: () => void;
  /** How one leaves without doing it, where the thing to do is called a cancelling itself. */
  leave?: string;
  /** The button that does it. */
  children: ReactNode;
};

/** The end of a dialog that does something: why it failed, the way out, the thing to do. While it is under way the dialog cannot be closed. */
export function DialogFoot({ failure, busy, close, leave, children }: DialogFootProps) {
  const t = useTranslations("pages.ui");
  useHeldDialog(busy);
  return (
    <>
      {failure && (
        <Notice tone="bad" urgent>
          {failure}
        </Notice>
      )}
      <DialogActions>
        <Button onClick={close} disabled={busy}>
          {leave ?? t("cancel")}
        </Button>
        {children}
      </DialogActions>
    </>
  );
}
