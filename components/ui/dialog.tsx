"use client";
import { useTranslations } from "next-intl";
import { Dialog as Radix } from "radix-ui";
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";

type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
  wide?: boolean;
  /** While something is under way neither Escape nor a click beside closes it. */
  held?: boolean;
};

const Holding = createContext<(held: boolean) => void>(() => undefined);

/** Holds the dialog around it while something is under way, so that its outcome is told to somebody. */
export function useHeldDialog(busy: boolean): void {
  const hold = useContext(Holding);
  useEffect(() => {
    hold(busy);
    return () => hold(false);
  }, [busy, hold]);
}

/** One question at a time: a sheet in the middle, on a phone a sheet from below that fills the height. */
export function Dialog({ open, onOpenChange, title, lead, children, wide, held: always }: DialogProps) {
  const t = useTranslations("pages.ui");
  const [busy, setBusy] = useState(false);
  const held = always || busy;
  const hold = (event: Event) => held && event.preventDefault();
  // What had the focus gets it back: radix knows only of triggers of its own, and these dialogs are opened by many things.
  const before = useRef<HTMLElement>(null);
  const remember = () => {
    before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  };
  const giveBack = (event: Event) => {
    event.preventDefault();
    before.current?.focus();
  };
  return (
    <Radix.Root open={open} onOpenChange={(next) => !held && onOpenChange(next)}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-fade bg-ink/45" />
        <Radix.Content
          onOpenAutoFocus={remember}
          onCloseAutoFocus={giveBack}
          onEscapeKeyDown={hold}
          onPointerDownOutside={(event) => event.preventDefault()}
          {...(lead ? {} : { "aria-describedby": undefined })}
          className={classNames(
            "fixed inset-x-0 bottom-0 z-50 flex max-h-[94dvh] animate-rise flex-col rounded-t-lg bg-sheet shadow-lift focus:outline-none",
            "sm:inset-auto sm:top-1/2 sm:left-1/2 sm:w-[calc(100vw-3rem)] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-lg",
            wide ? "sm:max-w-6xl" : "sm:max-w-lg",
          )}
        >
          <header className="flex items-start gap-3 border-b border-line px-5 pt-4 pb-3 sm:px-6">
            <div className="min-w-0 flex-1 pt-1.5">
              <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
              {lead && <Radix.Description className="mt-1 text-sm text-ink-soft">{lead}</Radix.Description>}
            </div>
            <Radix.Close disabled={held} className="-mr-2 flex size-11 items-center justify-center rounded-md text-ink-soft hover:bg-wash hover:text-ink">
              <Icon name="cross" />
              <span className="sr-only">{t("close")}</span>
            </Radix.Close>
          </header>
          <div className="overflow-y-auto overscroll-contain px-5 py-5 sm:px-6">
            <Holding value={setBusy}>{children}</Holding>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** What can be done in a dialog, the main thing last and at hand on a phone. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className="mt-6 flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">{children}</div>;
}
