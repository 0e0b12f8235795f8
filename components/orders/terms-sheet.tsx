import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { BreakingText } from "@/components/ui/breaking-text";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateText } from "@/components/ui/date-text";
import { MoneyText } from "@/components/ui/money-text";
import { numberText } from "@/lib/form/format";
import type { LineDelivery } from "@/lib/order/delivery";
import type { OrderLine, Terms } from "@/lib/order/terms";

/** What was agreed with the customer. Prices only for those who may read them. */
export function TermsFacts({ terms, prices }: { terms: Terms; prices: boolean }) {
  const t = useTranslations("pages.order");
  const orders = useTranslations("orders");
  const ui = useTranslations("pages.ui");
  const { customer } = terms;
  const facts: [string, ReactNode][] = [
    [orders("customer"), customer.name],
    [t("contact"), <Contact key="contact" customer={customer} />],
    ...(terms.customerOrderNo ? ([[t("customerOrderNo"), terms.customerOrderNo]] as [string, ReactNode][]) : []),
    [t("kind"), orders(`kind.${terms.kind}`)],
    [t("orderDate"), <DateText key="ordered" date={terms.orderDate} />],
    [t("deliveryDate"), <DateText key="delivered" date={terms.deliveryDate} />],
    [t("newProduct"), ui(terms.newProduct ? "yes" : "no")],
    ...(prices
      ? ([
          [t("payment"), terms.paymentTerms],
          [t("total"), <MoneyText key="total" minor={terms.total} currency={terms.currency} />],
        ] as [string, ReactNode][])
      : []),
    ...(terms.demands ? ([[t("demands"), terms.demands]] as [string, ReactNode][]) : []),
  ];
  return (
    <dl className="divide-y divide-line">
      {facts.map(([label, value]) => (
        <div key={label} className="grid grid-cols-[5.5rem_1fr] gap-3 py-2">
          <dt className="text-ink-faint">{label}</dt>
          <dd className="min-w-0 whitespace-pre-line">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Contact({ customer: { contact, phone, mail } }: Pick<Terms, "customer">) {
  return (
    <>
      {[contact, phone].filter(Boolean).join("\n")}
      <br />
      <BreakingText text={mail} />
    </>
  );
}

type LinesTableProps = { terms: Terms; prices: boolean; deliveries?: LineDelivery[] };

/** The order's lines; during execution with what has been delivered of each. */
export function LinesTable({ terms, prices, deliveries }: LinesTableProps) {
  const t = useTranslations("pages.order");
  const delivered = (line: OrderLine) => deliveries?.find((one) => one.line === line.line);
  const quantity = (value: number, unit: string) => <span className="whitespace-nowrap">{`${numberText(value)} ${unit}`}</span>;
  const columns: Column<OrderLine>[] = [
    {
      id: "product",
      label: t("product"),
      heading: true,
      cell: ({ product, specification }) => (
        <span>
          <span className="font-medium">{product}</span>
          {specification && <span className="block text-sm text-ink-faint">{specification}</span>}
        </span>
      ),
    },
    { id: "quantity", label: t("quantity"), align: "end", cell: (line) => quantity(line.quantity, line.unit) },
    ...(deliveries
      ? ([
          { id: "delivered", label: t("delivered"), align: "end", cell: (line) => quantity(delivered(line)?.delivered ?? 0, line.unit) },
          { id: "outstanding", label: t("outstanding"), align: "end", cell: (line) => quantity(delivered(line)?.outstanding ?? line.quantity, line.unit) },
        ] as Column<OrderLine>[])
      : []),
    ...(prices
      ? ([
          { id: "price", label: t("price"), align: "end", cell: (line) => <MoneyText minor={line.unitPrice} currency={terms.currency} /> },
          { id: "amount", label: t("amount"), align: "end", cell: (line) => <MoneyText minor={line.amount} currency={terms.currency} /> },
        ] as Column<OrderLine>[])
      : []),
  ];
  return <DataTable caption={t("lines")} columns={columns} rows={terms.lines} keyOf={(line) => String(line.line)} />;
}
