"use client";
import type { ReactNode } from "react";

/** What one can do with a form, always within reach: at the foot of the window, above a phone's navigation. */
export function FormFoot({ state, children }: { state: ReactNode; children: ReactNode }) {
  return (
    <div className="sticky bottom-14 z-20 -mx-4 border-t border-line bg-sheet px-4 py-3 sm:mx-0 sm:rounded-lg sm:border sm:px-5 sm:shadow-lift md:bottom-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="min-w-0">{state}</div>
        <div className="flex flex-wrap gap-3 max-sm:w-full max-sm:*:flex-1">{children}</div>
      </div>
    </div>
  );
}
