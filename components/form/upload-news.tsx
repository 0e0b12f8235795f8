"use client";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";

/** What became of files that were chosen: read aloud when one has arrived or could not be taken, and nothing else of the list around it. */
export function UploadNews({ arrived, faults }: { arrived: string | null; faults: string[] }) {
  const t = useTranslations("filling");
  return (
    <div aria-live="polite">
      {arrived && <p className="sr-only">{t("uploaded", { name: arrived })}</p>}
      {faults.map((fault) => (
        <p key={fault} className="flex items-start gap-2 py-2 text-sm font-medium text-seal-deep">
          <Icon name="alert" className="size-4" />
          {fault}
        </p>
      ))}
    </div>
  );
}
