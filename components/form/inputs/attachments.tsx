"use client";
import { useController } from "react-hook-form";
import { useSay } from "@/components/use-say";
import type { FileReference } from "@/lib/form/rendition";
import { FileDrop } from "../file-drop";
import { GroupFrame } from "../input-frame";
import type { InputProps } from "../input-props";

export function AttachmentsInput({ field, path }: InputProps<"attachments">) {
  const say = useSay();
  return (
    <GroupFrame field={field} path={path}>
      <Files path={path} max={field.max} label={say(field.label)} />
    </GroupFrame>
  );
}

/** Files as an answer of the form. */
export function Files({ path, max, label }: { path: string; max: number; label: string }) {
  const { field: input } = useController({ name: path });
  return <FileDrop label={label} files={(input.value ?? []) as FileReference[]} max={max} keep={input.onChange} focus={input.ref} />;
}
