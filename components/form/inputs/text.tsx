"use client";
import { useFormContext } from "react-hook-form";
import { fieldId } from "../field-id";
import { useFilling } from "../filling";
import { InputFrame } from "../input-frame";
import type { InputProps } from "../input-props";

const types = { mail: { type: "email", inputMode: "email", autoComplete: "off" }, phone: { type: "tel", inputMode: "tel", autoComplete: "off" } } as const;

export function TextInput({ field, path, cell }: InputProps<"text">) {
  const { register } = useFormContext();
  const { context } = useFilling();
  const offers = field.offers?.(context) ?? [];
  const list = offers.length > 0 ? `${fieldId(path)}-offers` : undefined;
  return (
    <InputFrame field={field} path={path} cell={cell}>
      {(attributes) => (
        <>
          <input
            {...(field.format ? types[field.format] : { type: "text" })}
            maxLength={field.max}
            list={list}
            className="entry"
            {...register(path)}
            {...attributes}
          />
          {list && (
            <datalist id={list}>
              {offers.map((offer) => (
                <option key={offer} value={offer} />
              ))}
            </datalist>
          )}
        </>
      )}
    </InputFrame>
  );
}

export function LongTextInput({ field, path, cell }: InputProps<"longText">) {
  const { register } = useFormContext();
  return (
    <InputFrame field={field} path={path} cell={cell}>
      {(attributes) => (
        <textarea rows={cell ? 1 : 3} maxLength={field.max} className="entry field-sizing-content max-h-96 resize-y" {...register(path)} {...attributes} />
      )}
    </InputFrame>
  );
}
