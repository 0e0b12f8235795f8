"use client";
import { useTranslations } from "next-intl";
import type { FieldErrors, UseFormRegisterReturn } from "react-hook-form";
import { EntryField } from "@/components/ui/entry-field";
import { shortestPassword } from "@/lib/company/access-limits";

type Typed = { password: string; again: string };
type NewPasswordFieldsProps = { register: (name: keyof Typed) => UseFormRegisterReturn; errors: FieldErrors<Typed> };

/** A new password, typed twice. */
export function NewPasswordFields({ register, errors }: NewPasswordFieldsProps) {
  const t = useTranslations("pages.entrance");
  return (
    <>
      <EntryField
        {...register("password")}
        type="password"
        autoComplete="new-password"
        label={t("newPassword")}
        hint={t("passwordHint", { least: shortestPassword })}
        error={errors.password?.message}
      />
      <EntryField {...register("again")} type="password" autoComplete="new-password" label={t("passwordAgain")} error={errors.again?.message} />
    </>
  );
}
