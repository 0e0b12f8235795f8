import { useTranslations } from "next-intl";
import { Sheet } from "@/components/shell/page";
import { tableRoles } from "@/components/ui/table-roles";
import { useSay } from "@/components/use-say";
import { differencesBetween } from "@/forms/terms-differences";
import type { LinkSeen } from "@/lib/door/contract/link";

/** What would be different, one item under the other, so that it reads on a phone: as it was, then as it would be. */
export function ChangeTable({ change }: { change: NonNullable<LinkSeen["change"]> }) {
  const t = useTranslations("link");
  const say = useSay();
  const differences = differencesBetween(change.before, change.after);
  return (
    <Sheet title={t("changes")} padded={false}>
      <table {...tableRoles.table} className="w-full text-left max-sm:block">
        <caption className="sr-only">{t("changesSays")}</caption>
        <thead {...tableRoles.group} className="max-sm:sr-only">
          <tr {...tableRoles.row} className="border-b border-line text-sm text-ink-faint">
            <Head>{t("what")}</Head>
            <Head>{t("before")}</Head>
            <Head>{t("after")}</Head>
          </tr>
        </thead>
        <tbody {...tableRoles.group} className="max-sm:block">
          {differences.map(({ what, before, after }) => (
            <tr key={what.en} {...tableRoles.row} className="border-b border-line align-top last:border-0 max-sm:block max-sm:px-5 max-sm:py-3.5">
              <th
                scope="row"
                {...tableRoles.heading}
                className="px-5 py-3 font-medium sm:min-w-32 max-sm:block max-sm:p-0 max-sm:pb-1 max-sm:text-sm max-sm:text-ink-faint"
              >
                {say(what)}
              </th>
              <td {...tableRoles.cell} className="px-5 py-3 text-ink-faint max-sm:block max-sm:p-0">
                <s className="decoration-line-strong whitespace-pre-line figures">{say(before)}</s>
              </td>
              <td {...tableRoles.cell} className="px-5 py-3 font-semibold max-sm:flex max-sm:gap-2 max-sm:p-0">
                <span aria-hidden="true" className="text-seal sm:hidden">
                  →
                </span>
                <span className="whitespace-pre-line figures">{say(after)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}

function Head({ children }: { children: string }) {
  return (
    <th scope="col" {...tableRoles.column} className="px-5 py-2.5 font-medium">
      {children}
    </th>
  );
}
