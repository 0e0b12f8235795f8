import Link from "next/link";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";

type PageProps = { title: ReactNode; lead?: ReactNode; back?: { href: string; label: string }; actions?: ReactNode; children: ReactNode; narrow?: boolean };

/** The frame of a page's content: its name, what it is about, what can be done with it. */
export function Page({ title, lead, back, actions, children, narrow }: PageProps) {
  return (
    <main
      id="content"
      tabIndex={-1}
      className={classNames("mx-auto w-full flex-1 px-4 pt-6 pb-28 outline-none sm:px-6 sm:pt-8 md:pb-16", narrow ? "max-w-3xl" : "max-w-7xl")}
    >
      {back && (
        <Link href={back.href} className="-ml-1 mb-1 inline-flex min-h-9 items-center gap-1 text-sm text-ink-soft hover:text-ink print:hidden">
          <Icon name="left" className="size-4" />
          {back.label}
        </Link>
      )}
      <div className={classNames("mb-6 flex flex-wrap justify-between gap-x-6 gap-y-4", lead ? "items-end" : "items-center")}>
        <div className="min-w-0">
          <h1 className="text-2xl font-semibold">{title}</h1>
          {lead && <div className="mt-1 text-ink-soft">{lead}</div>}
        </div>
        {actions && <div className="flex flex-wrap gap-3 print:hidden">{actions}</div>}
      </div>
      {children}
    </main>
  );
}

/** A part of a page on a sheet of its own. */
export function Sheet({
  title,
  aside,
  children,
  padded = true,
  id,
}: {
  title?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  padded?: boolean;
  id?: string;
}) {
  return (
    <section id={id} className="sheet">
      {title && (
        <header className="flex min-h-14 flex-wrap items-center justify-between gap-3 border-b border-line px-5 py-2">
          <h2 className="text-lg font-semibold">{title}</h2>
          {aside}
        </header>
      )}
      <div className={padded ? "p-5" : undefined}>{children}</div>
    </section>
  );
}
