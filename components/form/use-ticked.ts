"use client";
import { useController } from "react-hook-form";

/** Several of the values offered, in their order, as an answer that is always a list: what react-hook-form makes of bare checkboxes depends on how many there are. */
export function useTicked(path: string, offered: string[]) {
  const { field } = useController({ name: path });
  const ticked: string[] = Array.isArray(field.value) ? field.value : [];
  return (value: string) => ({
    type: "checkbox" as const,
    name: path,
    value,
    checked: ticked.includes(value),
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      field.onChange(offered.filter((one) => (one === value ? event.target.checked : ticked.includes(one)))),
    onBlur: field.onBlur,
  });
}
