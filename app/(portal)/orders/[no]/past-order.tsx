import { getTranslations } from "next-intl/server";
import { AsOfForm } from "@/components/orders/as-of-form";
import type { pastViews } from "@/components/orders/order-tabs";
import { orderPath } from "@/components/orders/paths";
import { StageRail } from "@/components/orders/stage-rail";
import { Page } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button";
import { DateText } from "@/components/ui/date-text";
import { Notice } from "@/components/ui/notice";
import { dayIn } from "@/lib/calendar/zone";
import { orderAsOfView } from "@/lib/door/order-as-of-view";
import { sentenceOf } from "@/lib/door/problem";
import type { Person } from "@/lib/order/people";
import { Refusal } from "@/lib/order/refusal";
import { companySeen } from "../../../company-seen";
import { readersLanguage } from "../../../language";
import { orNotFound } from "../../../or-not-found";
import { PastAside, PastMain } from "./past-sheets";

type PastOrderProps = { no: string; day: string; view: (typeof pastViews)[number]; person: Person };

/** An order's page as of an earlier day: to be read, with nothing to do on it. A day that there is nothing of is said to be so. */
export async function PastOrder({ no, day, view, person }: PastOrderProps) {
  const [t, company, seen] = await Promise.all([getTranslations("pages.order"), companySeen(), orNotFound(pastOf(no, day, person))]);
  const today = dayIn(company.settings.zone, new Date().toISOString());
  const back = (
    <ButtonLink href={orderPath(no)} small>
      {t("past.today")}
    </ButtonLink>
  );
  if (seen instanceof Refusal) {
    return (
      <Page title={t("title", { no })} back={{ href: "/orders", label: t("back") }}>
        <div className="space-y-6">
          <Notice tone="bad" title={sentenceOf(seen, await readersLanguage())} action={back} urgent />
          <AsOfForm no={no} today={today} />
        </div>
      </Page>
    );
  }
  const shown = { seen, view, person, company, today };
  return (
    <Page title={t("title", { no })} lead={seen.order.terms.customer.name} back={{ href: "/orders", label: t("back") }}>
      <div className="mb-6">
        <Notice title={t.rich("past.title", { day: () => <DateText date={day} /> })} action={back}>
          {t("past.says")}
        </Notice>
      </div>
      <StageRail stage={seen.order.stage} />
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_21rem]">
        <PastMain {...shown} />
        <PastAside {...shown} />
      </div>
    </Page>
  );
}

/** The order then, or why there is nothing of that day. Whoever may not read the order is refused it as anywhere. */
async function pastOf(no: string, day: string, person: Person) {
  try {
    return await orderAsOfView({ person, params: { no } }, day);
  } catch (error) {
    if (error instanceof Refusal && error.reason !== "noSuchOrder") return error;
    throw error;
  }
}
