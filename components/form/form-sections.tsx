"use client";
import { Sheet } from "@/components/shell/page";
import { useSay } from "@/components/use-say";
import { FieldGrid } from "./field-grid";
import { useFilling } from "./filling";
import { useSectionOrigin } from "./origin";
import type { Questions } from "./questions";
import { sectionId } from "./section-index";

/** The form itself: a sheet for each section. */
export function FormSections({ layout }: { layout: Questions["layout"] }) {
  return (
    <div className="min-w-0 space-y-6">
      {layout.map((section, index) => (
        <FormSection key={section.title.en} id={sectionId(index)} section={section} />
      ))}
    </div>
  );
}

function FormSection({ id, section }: { id: string; section: Questions["layout"][number] }) {
  const say = useSay();
  const { fields } = useFilling();
  const origin = useSectionOrigin(section.fields);
  return (
    <Sheet id={id} title={say(section.title)} aside={origin.badge}>
      {origin.within(<FieldGrid fields={fields} names={section.fields} />)}
    </Sheet>
  );
}
