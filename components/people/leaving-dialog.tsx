"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { send } from "@/components/api-client";
import { usePersonName } from "@/components/shell/person-name";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogFoot } from "@/components/ui/dialog-foot";
import { useToast } from "@/components/ui/toast";
import { useErrand } from "@/components/use-errand";
import type { ListedPerson } from "@/lib/company/people";

/** Asks once more before somebody's access ends. */
export function LeavingDialog({ person, close }: { person: ListedPerson; close: () => void }) {
  const t = useTranslations("people");
  const name = usePersonName()(person);
  const say = useToast();
  const router = useRouter();
  const { busy, failure, run } = useErrand();
  const end = async () => {
    const done = await run(async (key) => {
      await send(`/api/v1/people/${person.id}`, { method: "PATCH", key, body: { left: true } });
    });
    if (!done) return;
    close();
    say(t("done.left", { name }));
    router.refresh();
  };
  return (
    <Dialog open onOpenChange={close} title={t("leavesTitle", { name })} lead={t("leavesSays")}>
      <DialogFoot failure={failure} busy={busy} close={close}>
        <Button look="danger" icon="leave" busy={busy} onClick={end}>
          {t("leavesDo")}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
