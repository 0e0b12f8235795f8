"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { send } from "@/components/api-client";
import { usePersonName } from "@/components/shell/person-name";
import { Dialog } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toast";
import type { ListedPerson, PersonAnswers } from "@/lib/company/people";
import { PersonForm } from "./person-form";

/** Changes what is known of a person, from now on. */
export function ChangeDialog({ person, close }: { person: ListedPerson; close: () => void }) {
  const t = useTranslations("people");
  const ui = useTranslations("pages.ui");
  const nameOf = usePersonName();
  const say = useToast();
  const router = useRouter();
  const { name, latinName, mail, department, title, head } = person;
  const change = async (body: PersonAnswers, key: string) => {
    await send(`/api/v1/people/${person.id}`, { method: "PATCH", key, body });
    close();
    say(t("done.changed", { name: nameOf(body) }));
    router.refresh();
  };
  return (
    <Dialog open onOpenChange={close} title={t("changeTitle", { name: nameOf(person) })} lead={t("changeLead")}>
      <PersonForm start={{ name, latinName, mail, department, title, head }} action={ui("save")} send={change} close={close} />
    </Dialog>
  );
}
