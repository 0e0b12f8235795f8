import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { InviteButton } from "@/components/people/invite-button";
import { PeopleList } from "@/components/people/people-list";
import { Page } from "@/components/shell/page";
import { peopleView } from "@/lib/door/people-view";
import { may } from "@/lib/order/access";
import { departments } from "@/lib/order/people";
import { personHere } from "../../person-here";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("title") };
}

export default async function PeoplePage() {
  const person = await personHere("/people");
  if (!may(person, "managePeople")) notFound();
  const [t, { people }] = await Promise.all([getTranslations("people"), peopleView(person)]);
  const rank = ({ department, head }: (typeof people)[number]) => departments.indexOf(department) * 2 + (head ? 0 : 1);
  return (
    <Page title={t("title")} lead={<p className="max-w-2xl">{t("lead")}</p>} actions={<InviteButton />}>
      <PeopleList people={people.toSorted((one, other) => rank(one) - rank(other))} />
    </Page>
  );
}
