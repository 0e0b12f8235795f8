import type { ReactNode } from "react";

/** One subject of the settings: what it is about beside its questions. */
export function Part({ title, says, children }: { title: string; says?: string; children: ReactNode }) {
  return (
    <section className="sheet grid gap-x-10 gap-y-5 p-5 sm:p-6 lg:grid-cols-[16rem_minmax(0,1fr)]">
      <div>
        <h2 className="text-lg font-semibold">{title}</h2>
        {says && <p className="mt-1 text-sm text-ink-soft">{says}</p>}
      </div>
      <div className="min-w-0 space-y-5">{children}</div>
    </section>
  );
}

/** Two questions beside one another where there is room. */
export function Pair({ children }: { children: ReactNode }) {
  return <div className="grid items-start gap-5 sm:grid-cols-2">{children}</div>;
}
