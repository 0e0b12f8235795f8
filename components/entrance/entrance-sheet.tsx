import type { ReactNode } from "react";

/** A single sheet in the middle of the page, for what is done before one is in. */
export function EntranceSheet({ title, lead, children }: { title: ReactNode; lead?: ReactNode; children: ReactNode }) {
  return (
    <main id="content" tabIndex={-1} className="mx-auto w-full max-w-md flex-1 px-4 py-10 outline-none sm:py-16">
      <div className="sheet border-t-4 border-t-seal px-6 py-8 sm:px-8">
        <h1 className="text-2xl font-semibold">{title}</h1>
        {lead && <p className="mt-2 text-ink-soft">{lead}</p>}
        <div className="mt-6">{children}</div>
      </div>
    </main>
  );
}
