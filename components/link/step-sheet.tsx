"use client";
import { type ReactNode, useEffect, useRef } from "react";
import { Icon, type IconName } from "@/components/ui/icon";

type StepSheetProps = { icon: IconName; title: string; children: ReactNode /** Reached by what the reader did: it is read to him. */; reached?: boolean };

/** One calm sheet that asks for one thing. */
export function StepSheet({ icon, title, children, reached }: StepSheetProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (reached) heading.current?.focus();
  }, [reached]);
  return (
    <div className="mx-auto max-w-md sm:pt-6">
      <div className="sheet border-t-4 border-t-seal px-6 py-8 sm:px-8">
        <span className="flex size-12 items-center justify-center rounded-full bg-seal-wash text-seal-deep">
          <Icon name={icon} className="size-6" />
        </span>
        <h1 ref={heading} tabIndex={-1} className="mt-4 text-2xl font-semibold outline-none">
          {title}
        </h1>
        {children}
      </div>
    </div>
  );
}
