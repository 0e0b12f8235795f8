"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { Tabs } from "@/components/ui/tabs";
import type { ListedPerson } from "@/lib/company/people";
import { ChangeDialog } from "./change-dialog";
import { LeavingDialog } from "./leaving-dialog";
import { PeopleTable } from "./people-table";

type Asked = { what: "change" | "leaves"; person: ListedPerson };

/** Those who are here and those who have left, each with what can be done. */
export function PeopleList({ people }: { people: ListedPerson[] }) {
  const t = useTranslations("people");
  const [asked, setAsked] = useState<Asked | null>(null);
  const present = people.filter((person) => !person.leftAt);
  const gone = people.filter((person) => person.leftAt);
  const close = () => setAsked(null);
  const ask = (what: Asked["what"]) => (person: ListedPerson) => setAsked({ what, person });
  return (
    <div className="sheet px-5 pt-2">
      <Tabs
        label={t("shown")}
        tabs={[
          {
            id: "present",
            label: t("present", { count: present.length }),
            content: (
              <Wide>
                <PeopleTable caption={t("title")} people={present} change={ask("change")} leaves={ask("leaves")} />
              </Wide>
            ),
          },
          {
            id: "gone",
            label: t("gone", { count: gone.length }),
            content: gone.length ? (
              <Wide>
                <PeopleTable caption={t("gone", { count: gone.length })} people={gone} />
              </Wide>
            ) : (
              <EmptyState icon="people" title={t("noneGone")} />
            ),
          },
        ]}
      />
      {asked?.what === "change" && <ChangeDialog person={asked.person} close={close} />}
      {asked?.what === "leaves" && <LeavingDialog person={asked.person} close={close} />}
    </div>
  );
}

/** The table reaches the edges of its sheet. */
function Wide({ children }: { children: React.ReactNode }) {
  return <div className="-mx-5 -mt-5">{children}</div>;
}
