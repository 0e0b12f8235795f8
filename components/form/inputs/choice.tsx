"use client";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { useFormContext } from "react-hook-form";
import { useSay } from "@/components/use-say";
import type { FieldOf } from "@/lib/form/fields";
import { GroupFrame, InputFrame } from "../input-frame";
import type { InputProps } from "../input-props";
import { useTicked } from "../use-ticked";

/** So few that all can be seen at once. */
const few = 4;

export function ChoiceInput({ field, path, cell }: InputProps<"choice"> | InputProps<"department">) {
  const options = Object.keys(field.options);
  if (field.many) return <Ticks field={field} path={path} cell={cell} />;
  return options.length <= few && !cell ? <Radios field={field} path={path} /> : <Select field={field} path={path} cell={cell} />;
}

type ChoiceLike = FieldOf<"choice"> | FieldOf<"department">;

function Select({ field, path, cell }: { field: ChoiceLike; path: string; cell?: string }) {
  const t = useTranslations("pages.ui");
  const say = useSay();
  const { register } = useFormContext();
  return (
    <InputFrame field={field} path={path} cell={cell}>
      {(attributes) => (
        <select className="entry" {...register(path)} {...attributes}>
          <option value="">{t("choose")}</option>
          {Object.entries(field.options).map(([value, words]) => (
            <option key={value} value={value}>
              {say(words)}
            </option>
          ))}
        </select>
      )}
    </InputFrame>
  );
}

function Radios({ field, path }: { field: ChoiceLike; path: string }) {
  const say = useSay();
  const { register } = useFormContext();
  return (
    <GroupFrame field={field} path={path}>
      <div className="flex flex-wrap gap-2">
        {Object.entries(field.options).map(([value, words]) => (
          <Pick key={value} label={say(words)} type="radio" value={value} {...register(path)} />
        ))}
      </div>
    </GroupFrame>
  );
}

function Ticks({ field, path, cell }: { field: ChoiceLike; path: string; cell?: string }) {
  const say = useSay();
  const ticked = useTicked(path, Object.keys(field.options));
  return (
    <GroupFrame field={field} path={path} cell={cell}>
      <div className="flex flex-wrap gap-2">
        {Object.entries(field.options).map(([value, words]) => (
          <Pick key={value} label={say(words)} {...ticked(value)} />
        ))}
      </div>
    </GroupFrame>
  );
}

/** A radio or tick with its words, as large as a finger. */
export function Pick({ label, ...input }: ComponentProps<"input"> & { label: string }) {
  return (
    <label className="inline-flex min-h-11 items-center gap-2.5 rounded-md border border-edge bg-sheet px-3.5 hover:border-ink-soft has-checked:border-ink has-checked:bg-wash has-checked:font-medium has-focus-visible:outline-2 has-focus-visible:outline-indigo">
      <input className="size-4 accent-ink" {...input} />
      {label}
    </label>
  );
}
