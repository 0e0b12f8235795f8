import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DutyList } from "@/components/orders/duty-list";
import { TaskTable } from "@/components/orders/task-table";
import { UnderWayList } from "@/components/orders/under-way-list";
import { Page, Sheet } from "@/components/shell/page";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { DateText } from "@/components/ui/date-text";
import { EmptyState } from "@/components/ui/empty-state";
import { dayIn } from "@/lib/calendar/zone";
import { deskView } from "@/lib/door/desk-view";
import { may } from "@/lib/order/access";
import { nameIn } from "@/lib/order/people";
import { isLate } from "@/lib/order/time-left";
import { companySeen } from "../../company-seen";
import { personHere } from "../../person-here";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.desk"))("title") };
}

export default async function DeskPage() {
  const person = await personHere("/desk");
  const [t, language, { settings, people }, { tasks, duties, underWay }] = await Promise.all([
    getTranslations("pages.desk"),
    getLocale(),
    companySeen(),
    deskView({ person }),
  ]);
  const today = dayIn(settings.zone, new Date().toISOString());
  const mine = tasks.filter((task) => task.mineAlone);
  const department = tasks.filter((task) => !task.mineAlone);
  return (
    <Page
      title={t("greeting", { name: nameIn(person, language) })}
      lead={<DateText date={today} long />}
      actions={
        may(person, "register") && (
          <ButtonLink href="/orders/new" look="primary" icon="plus">
            {t("newOrder")}
          </ButtonLink>
        )
      }
    >
      {tasks.length + duties.length + underWay.length === 0 ? (
        <div className="sheet">
          <EmptyState icon="check" title={t("nothing")}>
            {t("nothingSays")}
          </EmptyState>
        </div>
      ) : (
        <div className="space-y-6">
          {mine.length > 0 && (
            <Sheet title={t("mine")} aside={<Count of={mine} />} padded={false}>
              <TaskTable caption={t("mine")} tasks={mine} today={today} />
            </Sheet>
          )}
          {duties.length > 0 && (
            <Sheet title={t("duties")} aside={<Count of={duties} />} padded={false}>
              <DutyList duties={duties.map((duty) => ({ ...duty, mine: true }))} people={people} />
            </Sheet>
          )}
          {department.length > 0 && (
            <Sheet title={t("department")} aside={<Count of={department} />} padded={false}>
              <TaskTable caption={t("department")} tasks={department} today={today} />
            </Sheet>
          )}
          {underWay.length > 0 && (
            <Sheet title={t("underWay")} aside={<Count of={underWay} />} padded={false}>
              <UnderWayList works={underWay.map((work) => ({ ...work, mine: true }))} />
            </Sheet>
          )}
        </div>
      )}
    </Page>
  );
}

/** How many there are, and how many of these are late. */
async function Count({ of }: { of: { late: number; paused?: boolean }[] }) {
  const t = await getTranslations("pages.desk");
  const late = of.filter(isLate).length;
  return (
    <span className="flex gap-2">
      {late > 0 && <Badge tone="bad">{t("late", { count: late })}</Badge>}
      <Badge>{of.length}</Badge>
    </span>
  );
}
