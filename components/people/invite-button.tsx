"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { send } from "@/components/api-client";
import { usePersonName } from "@/components/shell/person-name";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toast";
import type { PersonAnswers } from "@/lib/company/people";
import { PersonForm } from "./person-form";

const blank: PersonAnswers = { name: "", latinName: "", mail: "", department: "sales", title: "", head: false };

export function InviteButton() {
  const t = useTranslations("people");
  const nameOf = usePersonName();
  const say = useToast();
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const invite = async (body: PersonAnswers, key: string) => {
    await send("/api/v1/people", { method: "POST", key, body });
    setOpen(false);
    say(t("done.invited", { name: nameOf(body) }));
    router.refresh();
  };
  return (
    <>
      <Button look="primary" icon="plus" onClick={() => setOpen(true)}>
        {t("invite")}
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title={t("inviteTitle")} lead={t("inviteLead")}>
        <PersonForm start={blank} action={t("send")} send={invite} close={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
