"use client";
import { useLocale, useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import type { Choosable } from "@/lib/form/context";
import { type Department, departments, nameIn } from "@/lib/order/people";
import { useFilling } from "../filling";
import { GroupFrame, InputFrame } from "../input-frame";
import type { InputProps } from "../input-props";
import { useTicked } from "../use-ticked";
import { Pick } from "./choice";

type Group = { department: Department; people: Choosable[] };

function useGroups(allowed: readonly string[] | undefined): Group[] {
  const { people } = useFilling().context;
  return departments
    .filter((department) => !allowed || allowed.includes(department))
    .map((department) => ({ department, people: people.filter((person) => person.department === department) }))
    .filter((group) => group.people.length > 0);
}

export function PersonInput({ field, path, cell }: InputProps<"person">) {
  return field.many ? <People field={field} path={path} cell={cell} /> : <OnePerson field={field} path={path} cell={cell} />;
}

function OnePerson({ field, path, cell }: InputProps<"person">) {
  const t = useTranslations("pages.ui");
  const department = useTranslations("orders.department");
  const language = useLocale();
  const { register } = useFormContext();
  const groups = useGroups(field.departments);
  return (
    <InputFrame field={field} path={path} cell={cell}>
      {(attributes) => (
        <select className="entry" {...register(path)} {...attributes}>
          <option value="">{t("choose")}</option>
          {groups.map((group) => (
            <optgroup key={group.department} label={department(group.department)}>
              {group.people.map((person) => (
                <option key={person.id} value={person.id}>
                  {nameIn(person, language)} · {person.title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </InputFrame>
  );
}

function People({ field, path, cell }: InputProps<"person">) {
  const department = useTranslations("orders.department");
  const language = useLocale();
  const groups = useGroups(field.departments);
  const ticked = useTicked(
    path,
    groups.flatMap((group) => group.people.map((person) => person.id)),
  );
  return (
    <GroupFrame field={field} path={path} cell={cell}>
      <div className="divide-y divide-line rounded-md border border-line">
        {groups.map((group) => (
          <div key={group.department} className="flex flex-wrap items-center gap-2 px-3 py-2.5">
            <span className="w-28 text-sm text-ink-soft max-sm:w-full">{department(group.department)}</span>
            {group.people.map((person) => (
              <Pick key={person.id} label={nameIn(person, language)} {...ticked(person.id)} />
            ))}
          </div>
        ))}
      </div>
    </GroupFrame>
  );
}
