import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { chaptersOf, figuresOf, showOf } from "@/components/conformance/chapters";
import { ClauseList } from "@/components/conformance/clause-list";
import { PrintButton } from "@/components/conformance/print-button";
import { ShowFilter } from "@/components/conformance/show-filter";
import { conformancePath, orderPath } from "@/components/orders/paths";
import { Page, Sheet } from "@/components/shell/page";
import { EmptyState } from "@/components/ui/empty-state";
import { conformanceView } from "@/lib/door/conformance-view";
import { orNotFound } from "../../../../or-not-found";
import { personHere } from "../../../../person-here";

type Props = PageProps<"/orders/[no]/conformance">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await getTranslations("conformance"))("of", { no: decodeURIComponent((await params).no) }) };
}

export default async function ConformancePage({ params, searchParams }: Props) {
  const no = decodeURIComponent((await params).no);
  const person = await personHere(conformancePath(no));
  const show = showOf((await searchParams).show);
  const [t, stages, { clauses, customer, stage }] = await Promise.all([
    getTranslations("conformance"),
    getTranslations("orders.stage"),
    orNotFound(conformanceView({ person, params: { no } })),
  ]);
  const chapters = chaptersOf(clauses, show);
  return (
    <Page
      title={t("of", { no })}
      lead={t("lead", { customer, stage: stages(stage) })}
      back={{ href: orderPath(no), label: t("back", { no }) }}
      actions={<PrintButton />}
    >
      <div className="space-y-6">
        <div className="flex flex-wrap items-center justify-between gap-4">
          <p className="text-ink-soft">{t("figures", figuresOf(clauses))}</p>
          <ShowFilter href={conformancePath(no)} show={show} />
        </div>
        {chapters.map(({ chapter, standings }) => (
          <Sheet key={chapter} title={t(`chapter.${chapter}`)} padded={false}>
            <ClauseList no={no} standings={standings} />
          </Sheet>
        ))}
        {chapters.length === 0 && (
          <div className="sheet">
            <EmptyState icon="audit" title={t("nothing")}>
              {t("nothingSays")}
            </EmptyState>
          </div>
        )}
      </div>
    </Page>
  );
}
