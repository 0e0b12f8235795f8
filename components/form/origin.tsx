"use client";
import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { Badge } from "@/components/ui/badge";
import { sameValue } from "@/lib/form/same-value";
import type { Origin } from "@/lib/form/start-answers";
import { useSay } from "./filling";

type OriginBadgeProps = { path: string; origin: Origin | undefined };

/** Says where a value was carried over from while it stands as it came there; warns when the source says something else since the draft was begun. */
export function OriginBadge({ path, origin }: OriginBadgeProps) {
  return origin ? <CarriedBadge path={path} origin={origin} /> : null;
}

function CarriedBadge({ path, origin }: { path: string; origin: Origin }) {
  const t = useTranslations("filling");
  const say = useSay();
  const value: unknown = useWatch({ name: path });
  const isAsThere = sameValue(value, origin.value);
  if (!isAsThere && !origin.changed) return null;
  if (!isAsThere) {
    return (
      <Badge tone="wait" icon="alert">
        {t("carriedChanged", { source: say(origin.source) })}
      </Badge>
    );
  }
  return (
    <Badge tone="note" icon="link">
      {t("carried", { source: say(origin.source) })}
    </Badge>
  );
}
