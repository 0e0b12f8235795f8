import { useLocale, useTranslations } from "next-intl";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Icon } from "@/components/ui/icon";
import { useSay } from "@/components/use-say";
import type { Words } from "@/lib/form/words";
import type { FormId } from "@/lib/order/facts";
import type { Department } from "@/lib/order/people";
import { listed } from "@/lib/words/listed";

/** A form of the policy as the list shows it. `signatories` are departments, and "customer". */
export type ListedForm = { id: FormId; number: string; title: Words; clause: string; author: string[]; signatories: string[] };

/** The policy's forms with their blank PDFs. */
export function FormsList({ forms }: { forms: ListedForm[] }) {
  const t = useTranslations("formList");
  const orders = useTranslations("orders");
  const language = useLocale();
  const say = useSay();
  const said = (who: string[]) =>
    listed(
      who.map((one) => (one === "customer" ? orders("customer") : orders(`department.${one as Department}`))),
      language,
    );
  const columns: Column<ListedForm>[] = [
    { id: "form", label: t("form"), heading: true, cell: ({ title }) => <span className="font-medium lg:whitespace-nowrap">{say(title)}</span> },
    { id: "number", label: t("number"), cell: ({ number }) => <span className="whitespace-nowrap figures">{number}</span> },
    { id: "clause", label: t("clause"), cell: ({ clause }) => <span className="figures">{clause}</span> },
    { id: "author", label: t("author"), cell: ({ author }) => said(author) },
    { id: "signatories", label: t("signatories"), cell: ({ signatories }) => <span className="text-ink-soft">{said(signatories)}</span> },
    {
      id: "blank",
      label: t("blank"),
      cell: ({ id, title }) => (
        <a
          href={`/api/v1/forms/${id}/pdf`}
          target="_blank"
          rel="noreferrer"
          aria-label={t("download", { form: say(title) })}
          className="link inline-flex min-h-11 items-center gap-2 whitespace-nowrap"
        >
          <Icon name="download" />
          PDF
        </a>
      ),
    },
  ];
  return <DataTable caption={t("title")} columns={columns} rows={forms} keyOf={({ id }) => id} />;
}
