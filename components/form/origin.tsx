"use client";
import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { useSay } from "@/components/use-say";
import type { Answers } from "@/lib/form/field";
import { sameValue } from "@/lib/form/same-value";
import { sharedSource } from "@/lib/form/shared-source";
import type { Origin } from "@/lib/form/start-answers";
import type { Words } from "@/lib/form/words";
import { useFilling } from "./filling";

/** What the head of a section says already of where its values came from. */
const SaidAbove = createContext<Words | null>(null);

/** Where a section's values came from, for its head, and the section told so that its fields need not repeat it. */
export function useSectionOrigin(fields: readonly string[]) {
  const t = useTranslations("filling");
  const say = useSay();
  const source = sharedSource(fields, useFilling().lineage);
  const badge = source && (
    <Badge tone="note" icon="link">
      {t("carried", { source: say(source) })}
    </Badge>
  );
  const within = (children: ReactNode) => <SaidAbove value={source}>{children}</SaidAbove>;
  return { badge, within };
}

type OriginBadgeProps = { path: string; origin: Origin | undefined };

/** Says where a value was carried over from while it stands as it came there; warns when the source says something else since the draft was begun. */
export function OriginBadge({ path, origin }: OriginBadgeProps) {
  return origin ? <CarriedBadge path={path} origin={origin} /> : null;
}

function CarriedBadge({ path, origin }: { path: string; origin: Origin }) {
  const t = useTranslations("filling");
  const say = useSay();
  const isSaidAbove = useContext(SaidAbove) !== null;
  const { setValue } = useFormContext<Answers>();
  const value: unknown = useWatch({ name: path });
  const source = say(origin.source);
  if (sameValue(value, origin.value)) {
    if (isSaidAbove) return null;
    return (
      <Badge tone="note" icon="link">
        {t("carried", { source })}
      </Badge>
    );
  }
  if (origin.changed) {
    return (
      <>
        <Badge tone="wait" icon="alert">
          {t("carriedChanged", { source })}
        </Badge>
        <Button small look="quiet" onClick={() => setValue(path, origin.value, { shouldDirty: true })}>
          {t("carriedTake")}
        </Button>
      </>
    );
  }
  return isSaidAbove ? <Badge>{t("carriedEdited")}</Badge> : null;
}
