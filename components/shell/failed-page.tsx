"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export type FailedPageProps = { error: Error & { digest?: string }; reset: () => void };

/** A page that failed by a defect of ours: says so with the number that the server's log has, and tries again. */
export function FailedPage({ error, reset }: FailedPageProps) {
  const t = useTranslations("pages.shell");
  const ui = useTranslations("pages.ui");
  return (
    <main id="content" tabIndex={-1} className="mx-auto w-full max-w-2xl flex-1 px-4 py-16 outline-none">
      <div className="sheet">
        <EmptyState
          icon="alert"
          title={t("failed")}
          heading="h1"
          action={
            <Button look="primary" onClick={reset}>
              {ui("retry")}
            </Button>
          }
        >
          {t("failedSays", { id: error.digest ?? "—" })}
        </EmptyState>
      </div>
    </main>
  );
}
