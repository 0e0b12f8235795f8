"use client";
import { useFormContext, useWatch } from "react-hook-form";
import { DateEntry } from "@/components/ui/date-entry";
import { InputFrame } from "../input-frame";
import type { InputProps } from "../input-props";

type TypedDayProps = InputProps<"date" | "dateTime"> & { type: "date" | "datetime-local" };

function TypedDay({ field, path, cell, type }: TypedDayProps) {
  const { register } = useFormContext();
  const day: string | undefined = useWatch({ name: path });
  return (
    <InputFrame field={field} path={path} cell={cell}>
      {(attributes) => <DateEntry type={type} day={day} {...register(path)} {...attributes} />}
    </InputFrame>
  );
}

export function DateInput(props: InputProps<"date">) {
  return <TypedDay {...props} type="date" />;
}

export function DateTimeInput(props: InputProps<"dateTime">) {
  return <TypedDay {...props} type="datetime-local" />;
}
