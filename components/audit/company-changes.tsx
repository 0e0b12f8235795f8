import { useLocale, useTranslations } from "next-intl";
import { Sheet } from "@/components/shell/page";
import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { InstantText } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import type { Change, CompanyChange, FieldChange } from "@/lib/company/history";
import type { Untold } from "@/lib/company/people";
import type { Settings } from "@/lib/company/settings";
import { type By, nameIn } from "@/lib/order/people";
import { listed } from "@/lib/words/listed";
import type { Messages } from "@/lib/words/messages";

/** The parts of the settings, as their page heads them. */
const settingLabels = {
  name: "name",
  address: "address",
  phone: "phone",
  mail: "mail",
  zone: "zone",
  currency: "currency",
  documentLanguage: "documentLanguage",
  reviewDays: "deadlines",
  urgentReviewDays: "deadlines",
  criticalReviewDays: "deadlines",
  changeReviewDays: "changeReviewDays",
  calendar: "calendar",
  closingTime: "closingTime",
  headReview: "headReview",
  marginTarget: "marginTarget",
  paymentDays: "paymentDays",
} as const satisfies Record<keyof Settings, keyof Messages["settings"]>;

/** A change, and who should know of it and could not be told. */
type Told = CompanyChange & { untold: Untold[] };

/** Who changed what of whom, and when: what people may do here hangs on it. */
export function CompanyChanges({ changes }: { changes: Told[] }) {
  const t = useTranslations("audit");
  const language = useLocale();
  const who = (by: By) => (by.kind === "person" ? nameIn(by.person, language) : <span className="text-ink-faint">{t("system")}</span>);
  const columns: Column<Told>[] = [
    { id: "at", label: t("at"), heading: true, cell: ({ at }) => <InstantText at={at} /> },
    { id: "who", label: t("who"), cell: ({ by }) => who(by) },
    { id: "what", label: t("changedWhat"), cell: (change) => <What {...change} /> },
  ];
  return (
    <Sheet title={t("changes")} padded={false}>
      {changes.length === 0 ? (
        <EmptyState icon="person" title={t("noChanges")} />
      ) : (
        <>
          <p className="px-5 pt-3 text-sm text-ink-soft">{t("changesSays", { count: changes.length })}</p>
          <DataTable caption={t("changes")} columns={columns} rows={changes} keyOf={({ seq }) => String(seq)} />
        </>
      )}
    </Sheet>
  );
}

function What({ changes, untold }: Pick<Told, "changes" | "untold">) {
  const t = useTranslations("audit.changed");
  const people = useTranslations("people");
  const language = useLocale();
  return (
    <ul className="space-y-1 max-md:text-right">
      {changes.map((change) => (
        <li key={change.kind === "settings" || change.kind === "founded" ? change.kind : `${change.kind} ${change.person.id}`}>
          {t(change.kind, { name: "person" in change ? nameIn(change.person, language) : "" })}
          <Fields change={change} />
        </li>
      ))}
      {untold.map(({ letter, to, why }) => (
        <li key={letter} className="text-sm">
          <Badge tone="bad">{people("untold")}</Badge>
          <span className="mt-1 block break-words">{people("untoldTo", { name: nameIn(to, language), mail: to.mail })}</span>
          {why && <span className="block text-ink-soft">{why[language]}</span>}
        </li>
      ))}
    </ul>
  );
}

function Fields({ change }: { change: Change }) {
  const settings = useTranslations("settings");
  const people = useTranslations("people");
  const ui = useTranslations("pages.ui");
  const department = useTranslations("orders.department");
  const language = useLocale();
  const said = (one: FieldChange, when: "before" | "after") => {
    if (one.field === "department") return department(one[when]);
    return one.field === "head" ? ui(one[when] ? "yes" : "no") : one[when];
  };
  if (change.kind === "settings") {
    const labels = new Set(change.fields.map((field) => settings(settingLabels[field])));
    return <span className="block text-sm text-ink-soft">{listed([...labels], language)}</span>;
  }
  if (change.kind !== "changed") return null;
  return change.fields.map((one) => (
    <span key={one.field} className="block text-sm text-ink-soft">
      {`${people(one.field === "title" ? "jobTitle" : one.field)}${ui("colon")}${said(one, "before")} → ${said(one, "after")}`}
    </span>
  ));
}
