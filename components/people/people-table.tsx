"use client";
import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { BreakingText } from "@/components/ui/breaking-text";
import { type Column, DataTable } from "@/components/ui/data-table";
import { InstantText } from "@/components/ui/date-text";
import type { ListedPerson } from "@/lib/company/people";
import { isOperating, nameIn } from "@/lib/order/people";
import { LetterUnsent } from "./letter-unsent";
import { PersonMenu } from "./person-menu";
import { UntoldList } from "./untold-list";

type Act = (person: ListedPerson) => void;
type PeopleTableProps = { caption: string; people: ListedPerson[]; change?: Act; leaves?: Act };

export function PeopleTable({ caption, people, change, leaves }: PeopleTableProps) {
  const t = useTranslations("people");
  const department = useTranslations("orders.department");
  const columns: Column<ListedPerson>[] = [
    { id: "name", label: t("name"), heading: true, cell: (person) => <Name person={person} /> },
    {
      id: "department",
      label: t("department"),
      cell: (person) => (
        <span className="flex flex-wrap items-center gap-2 max-md:justify-end">
          {department(person.department)}
          {person.head && isOperating(person.department) && <Badge>{t("head")}</Badge>}
        </span>
      ),
    },
    { id: "title", label: t("jobTitle"), cell: (person) => person.title },
    {
      id: "mail",
      label: t("mail"),
      cell: (person) => (
        <span className="text-sm">
          <BreakingText text={person.mail} />
        </span>
      ),
    },
    { id: "standing", label: t("standing"), cell: (person) => <Standing person={person} /> },
    ...(change && leaves
      ? [
          {
            id: "actions",
            label: <span className="sr-only">{t("change")}</span>,
            bare: true as const,
            align: "end" as const,
            cell: (person: ListedPerson) => <PersonMenu person={person} change={() => change(person)} leaves={() => leaves(person)} />,
          },
        ]
      : []),
  ];
  return <DataTable caption={caption} columns={columns} rows={people} keyOf={({ id }) => id} />;
}

function Name({ person }: { person: ListedPerson }) {
  const language = useLocale();
  const first = nameIn(person, language);
  const second = first === person.name ? person.latinName : person.name;
  return (
    <span className="flex items-baseline gap-2 md:block">
      <span className="font-semibold">{first}</span>
      <span className="text-sm text-ink-faint md:block">{second}</span>
    </span>
  );
}

function Standing({ person }: { person: ListedPerson }) {
  const t = useTranslations("people");
  const language = useLocale();
  const { id, active, unsent, untold, leftAt } = person;
  return (
    <div className="space-y-2 max-md:text-right">
      {leftAt ? (
        <span className="text-sm text-ink-faint">{t.rich("leftOn", { date: () => <InstantText at={leftAt} /> })}</span>
      ) : (
        <Badge tone={active ? "good" : "wait"}>{t(active ? "active" : "invited")}</Badge>
      )}
      {unsent && (
        <LetterUnsent
          title={t("unsent")}
          why={unsent}
          place={`/api/v1/people/${id}/${active ? "password-resets" : "invitations"}`}
          name={nameIn(person, language)}
        />
      )}
      <UntoldList untold={untold} />
    </div>
  );
}
