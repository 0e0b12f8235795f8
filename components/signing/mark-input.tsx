"use client";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { describedBy, errorId, FieldError } from "@/components/ui/field-shell";
import { Tabs } from "@/components/ui/tabs";
import type { Mark } from "@/lib/order/mark";
import { DrawPad } from "./draw-pad";
import { MarkPicture } from "./mark-picture";

export type SavedStrokes = { box: [number, number]; strokes: number[][] };
type How = "saved" | "draw" | "type";
type MarkInputProps = { saved: SavedStrokes | null; onChange: (mark: Mark | null) => void; error?: string; customer?: boolean };

const mostCharacters = 60;

/** The signature kept in the profile as a mark: what stands ready where there is one. */
export const savedMark = (saved: SavedStrokes | null): Mark | null => saved && { how: "saved", ...saved };

/** How one signs: by hand, by typing, or with the signature kept in the profile. What was drawn stays while one looks at the other ways. */
export function MarkInput({ saved, onChange, error, customer }: MarkInputProps) {
  const t = useTranslations("signing");
  const id = useId();
  const [how, setHow] = useState<How>(saved ? "saved" : "draw");
  const [typed, setTyped] = useState("");
  const [drawn, setDrawn] = useState<Mark | null>(null);
  const kept = savedMark(saved);

  const choose = (next: string) => {
    setHow(next as How);
    onChange(next === "saved" ? kept : next === "type" ? typedMark(typed) : drawn);
  };
  const draw = (mark: Mark | null) => {
    setDrawn(mark);
    onChange(mark);
  };
  const type = (text: string) => {
    setTyped(text);
    onChange(typedMark(text));
  };

  const ways = [
    saved && {
      id: "saved",
      label: t("saved"),
      content: <Framed>{kept && <MarkPicture mark={kept} says={t("drawn")} className="h-24 max-w-full" />}</Framed>,
    },
    {
      id: "draw",
      label: t("draw"),
      content: <DrawPad onChange={draw} invalid={Boolean(error)} describedBy={error && errorId(id)} otherwise={t("drawKeyboard")} />,
    },
    {
      id: "type",
      label: t("type"),
      content: (
        <>
          <label htmlFor={id} className="sr-only">
            {t("typeName")}
          </label>
          <input
            {...describedBy(id, { error })}
            value={typed}
            maxLength={mostCharacters}
            placeholder={t("typeName")}
            onChange={(event) => type(event.target.value)}
            className="entry h-16 text-xl italic"
            autoComplete="off"
          />
          {!saved && !customer && <p className="mt-1.5 text-sm text-ink-faint">{t("noSaved")}</p>}
        </>
      ),
    },
  ].filter((way) => way !== null);

  return (
    <fieldset
      aria-label={t("how")}
      aria-describedby={error && errorId(id)}
      // Nothing in it says by itself that a drawing is missing: the group does, and takes the focus.
      tabIndex={-1}
      data-missing={(error && how !== "type") || undefined}
      className="min-w-0 outline-none"
    >
      <Tabs label={t("how")} tabs={ways} value={how} onChange={choose} />
      <FieldError id={id} error={error} />
    </fieldset>
  );
}

const typedMark = (text: string): Mark | null => (text.trim() ? { how: "typed", text: text.trim() } : null);

function Framed({ children }: { children: React.ReactNode }) {
  return <div className="flex h-32 items-center justify-center rounded-md border border-line bg-paper p-4">{children}</div>;
}
