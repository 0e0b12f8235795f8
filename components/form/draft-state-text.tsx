"use client";
import { useFormatter, useTranslations } from "next-intl";
import type { FieldFault } from "@/components/api-client";
import { classNames } from "@/components/ui/class-names";
import { Icon, type IconName } from "@/components/ui/icon";
import { useSay } from "@/components/use-say";
import type { DraftState } from "./draft-state";
import { nameOf } from "./error-lines";
import { useFilling } from "./filling";

const looks: { [K in DraftState["name"]]: { icon: IconName; look: string } } = {
  fresh: { icon: "file", look: "text-ink-faint" },
  dirty: { icon: "pen", look: "text-ink-soft" },
  saving: { icon: "clock", look: "text-ink-soft" },
  saved: { icon: "check", look: "text-jade" },
  offline: { icon: "alert", look: "text-amber" },
  failed: { icon: "alert", look: "text-amber" },
  refused: { icon: "alert", look: "text-seal-deep" },
  conflict: { icon: "alert", look: "text-seal-deep" },
};

/** Where the draft stands, always in sight. Read aloud when it changes for the worse or is safe again. */
export function DraftStateText({ state }: { state: DraftState }) {
  const t = useTranslations("filling.draft");
  const conflict = useTranslations("filling.conflict");
  const format = useFormatter();
  const rows = useTranslations("filling");
  const colon = useTranslations("pages.ui")("colon");
  const say = useSay();
  const { fields } = useFilling();
  const { icon, look } = looks[state.name];
  const named = ({ path, detail }: FieldFault) => `${nameOf(path, fields, { say, row: (number) => rows("row", { number }) })}${colon}${detail}`;
  const words = () => {
    if (state.name === "saved")
      return t("saved", { time: format.dateTime(new Date(state.at), { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" }) });
    if (state.name === "refused") return t("refused", { why: state.faults.length > 0 ? state.faults.map(named).join(" ") : state.why });
    return state.name === "conflict" ? conflict("title") : t(state.name);
  };
  return (
    <p role="status" className={classNames("flex items-center gap-2 text-sm", look)}>
      <Icon name={icon} className="size-4.5" />
      {words()}
    </p>
  );
}
