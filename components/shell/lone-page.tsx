import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import type { IconName } from "@/components/ui/icon";

type LonePageProps = { icon: IconName; title: string; action: ReactNode; children: ReactNode };

/** A page that has one thing to say and one thing to do. */
export function LonePage({ icon, title, action, children }: LonePageProps) {
  return (
    <main id="content" tabIndex={-1} className="mx-auto w-full max-w-2xl flex-1 px-4 py-16 outline-none">
      <div className="sheet">
        <EmptyState icon={icon} title={title} heading="h1" action={action}>
          {children}
        </EmptyState>
      </div>
    </main>
  );
}
