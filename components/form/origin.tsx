"use client";
import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { Badge } from "@/components/ui/badge";
import type { Origin } from "@/lib/form/start-answers";
import { useSay } from "./filling";

type OriginBadgeProps = { path: string; origin: Origin | undefined };

/** Says where a value was carried over from, for as long as it stands as it came. */
export function OriginBadge({ path, origin }: OriginBadgeProps) {
  return origin ? <CarriedBadge path={path} origin={origin} /> : null;
}

function CarriedBadge({ path, origin }: { path: string; origin: Origin }) {
  const t = useTranslations("filling");
  const say = useSay();
  const value: unknown = useWatch({ name: path });
  if (JSON.stringify(value) !== JSON.stringify(origin.value)) return null;
  return (
    <Badge tone="note" icon="link">
      {t("carried", { source: say(origin.source) })}
    </Badge>
  );
}
