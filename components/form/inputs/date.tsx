"use client";
import { useFormContext } from "react-hook-form";
import { InputFrame } from "../input-frame";
import type { InputProps } from "../input-props";

/** The browser's own date field: it speaks the reader's calendar and works with keyboard and wheel alike. */
export function DateInput({ field, path, cell }: InputProps<"date">) {
  const { register } = useFormContext();
  return (
    <InputFrame field={field} path={path} cell={cell}>
      {(attributes) => <input type="date" max="2199-12-31" className="entry" {...register(path)} {...attributes} />}
    </InputFrame>
  );
}

export function DateTimeInput({ field, path, cell }: InputProps<"dateTime">) {
  const { register } = useFormContext();
  return (
    <InputFrame field={field} path={path} cell={cell}>
      {(attributes) => <input type="datetime-local" max="2199-12-31T23:59" className="entry" {...register(path)} {...attributes} />}
    </InputFrame>
  );
}
