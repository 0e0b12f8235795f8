import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { CheckAgain } from "@/components/audit/check-again";
import { CompanyChanges } from "@/components/audit/company-changes";
import { LedgerKeys } from "@/components/audit/ledger-keys";
import { PacketAlone } from "@/components/audit/packet-alone";
import { VerificationResult } from "@/components/audit/verification-result";
import { Visits } from "@/components/audit/visits";
import { Page } from "@/components/shell/page";
import { Skeleton } from "@/components/ui/skeleton";
import { auditView } from "@/lib/door/audit-view";
import { verificationOfLedger } from "@/lib/door/verification";
import { may } from "@/lib/order/access";
import type { Person } from "@/lib/order/people";
import { personHere } from "../../person-here";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("pages.audit"))("title") };
}

export default async function AuditPage() {
  const person = await personHere("/audit");
  if (!may(person, "verify")) notFound();
  const [t, { keys, visits, changes }] = await Promise.all([getTranslations("pages.audit"), auditView(person)]);
  return (
    <Page title={t("title")} lead={t("lead")} actions={<CheckAgain />}>
      <div className="space-y-6">
        <div className="sheet p-6 sm:p-8">
          <Suspense fallback={<Skeleton className="h-40" />}>
            <Result person={person} />
          </Suspense>
        </div>
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <LedgerKeys {...keys} />
          <PacketAlone inUse={keys.inUse} />
        </div>
        {changes && <CompanyChanges changes={changes} />}
        {visits && <Visits visits={visits} />}
      </div>
    </Page>
  );
}

/** Apart from the page, which need not wait for a long check. */
async function Result({ person }: { person: Person }) {
  return <VerificationResult result={await verificationOfLedger({ person })} />;
}
