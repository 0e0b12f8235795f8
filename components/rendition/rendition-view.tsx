"use client";
import { classNames } from "@/components/ui/class-names";
import { useSay } from "@/components/use-say";
import type { Rendition } from "@/lib/form/rendition";
import { RenditionItems } from "./rendition-items";

/** What a filled form says, in the reader's language: the same that the PDF prints, and whose hash is signed. */
export function RenditionView({ rendition, small }: { rendition: Rendition; small?: boolean }) {
  const say = useSay();
  return (
    <article className={classNames("space-y-7", small && "text-sm")}>
      <header className="border-b-2 border-ink pb-2">
        <h2 className={classNames("font-semibold", small ? "text-lg" : "text-xl")}>{say(rendition.title)}</h2>
      </header>
      {rendition.sections.map((section) => (
        <section key={section.title.en} className="break-inside-auto">
          <h3 className="mb-3 flex items-center gap-2.5 font-semibold before:h-4 before:w-1 before:rounded-full before:bg-seal">{say(section.title)}</h3>
          <RenditionItems items={section.items} />
        </section>
      ))}
    </article>
  );
}
