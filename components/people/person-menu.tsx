"use client";
import { useTranslations } from "next-intl";
import { send } from "@/components/api-client";
import { usePersonName } from "@/components/shell/person-name";
import { IconButton } from "@/components/ui/button";
import { Menu, MenuItem } from "@/components/ui/menu";
import { useToast } from "@/components/ui/toast";
import { useProblemWords } from "@/components/use-problem-words";
import type { ListedPerson } from "@/lib/company/people";

type PersonMenuProps = { person: ListedPerson; change: () => void; leaves: () => void };

export function PersonMenu({ person, change, leaves }: PersonMenuProps) {
  const t = useTranslations("people");
  const name = usePersonName()(person);
  const say = useToast();
  const words = useProblemWords();
  const inviteAgain = async () => {
    try {
      await send(`/api/v1/people/${person.id}/invitations`, { method: "POST" });
      say(t("done.invited", { name }));
    } catch (error) {
      say(words(error), "bad");
    }
  };
  return (
    <Menu label={t("actions", { name })} trigger={<IconButton name={t("actions", { name })} icon="more" />}>
      <MenuItem icon="pen" onSelect={change}>
        {t("change")}
      </MenuItem>
      {!person.active && (
        <MenuItem icon="mail" onSelect={inviteAgain}>
          {t("inviteAgain")}
        </MenuItem>
      )}
      <MenuItem icon="leave" onSelect={leaves}>
        {t("leaves")}
      </MenuItem>
    </Menu>
  );
}
