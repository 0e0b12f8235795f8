"use client";
import { Sheet } from "@/components/shell/page";
import { FieldGrid } from "./field-grid";
import { useFilling, useSay } from "./filling";
import type { Questions } from "./questions";
import { sectionId } from "./section-index";

/** The form itself: a sheet for each section. */
export function FormSections({ layout }: { layout: Questions["layout"] }) {
  const say = useSay();
  const { fields } = useFilling();
  return (
    <div className="min-w-0 space-y-6">
      {layout.map((section, index) => (
        <Sheet key={section.title.en} id={sectionId(index)} title={say(section.title)}>
          <FieldGrid fields={fields} names={section.fields} />
        </Sheet>
      ))}
    </div>
  );
}
