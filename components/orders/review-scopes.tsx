import Link from "next/link";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DayText, InstantText } from "@/components/ui/date-text";
import type { Objection } from "@/lib/order/exceptions";
import type { Department } from "@/lib/order/people";
import { mayObjectTo, mayWiden, type ReviewScope } from "@/lib/order/review-scopes";
import { documentPath, orderApi } from "./paths";
import { useDepartments, useNameOf } from "./people-words";
import { ReasonDialog } from "./reason-dialog";
import { WidenScope } from "./widen-scope";

type ReviewScopesProps = { no: string; scopes: ReviewScope[]; department: Department };

/** Who reviews again and who is left out, newest first; everybody sees the objections, and a department left out may make one (5.2, 7.2). */
export function ReviewScopes({ no, scopes, department }: ReviewScopesProps) {
  const objectable = mayObjectTo(scopes, department);
  return (
    <ul className="divide-y divide-line">
      {[...scopes].reverse().map((scope) => (
        <li key={scope.about} className="space-y-2 py-3.5 first:pt-0 last:pb-0">
          <Raised no={no} scope={scope} />
          <Decided scope={scope} />
          {scope.objections.map((objection) => (
            <ObjectionQuote key={objection.department} objection={objection} />
          ))}
          {mayWiden(scope, department) && <WidenScope no={no} scope={scope} />}
          {objectable.includes(scope) && <ObjectButton no={no} about={scope.about} />}
        </li>
      ))}
    </ul>
  );
}

function Raised({ no, scope: { about, raised } }: { no: string; scope: ReviewScope }) {
  const t = useTranslations("exceptions");
  const causes = useTranslations("duties.causes");
  const nameOf = useNameOf();
  if (!raised) {
    return (
      <Link href={documentPath(no, about)} className="link font-medium">
        {t("changeReview")}
      </Link>
    );
  }
  return (
    <div>
      <p className="flex flex-wrap items-center gap-2 text-sm text-ink-faint">
        <Badge tone="wait">{causes(raised.cause)}</Badge>
        <span>{t.rich("raisedBy", { who: nameOf(raised.by), at: () => <DayText at={raised.at} /> })}</span>
      </p>
      <p className="mt-1 whitespace-pre-line">{raised.reason}</p>
    </div>
  );
}

function Decided({ scope: { decided, leftOut } }: { scope: ReviewScope }) {
  const t = useTranslations("exceptions");
  const departments = useDepartments();
  const nameOf = useNameOf();
  if (!decided) return <p className="text-sm text-ink-soft">{t("undecided")}</p>;
  return (
    <div className="space-y-1 text-sm">
      {decided.departments.length === 0 ? (
        <p className="font-medium">{t("noReview")}</p>
      ) : (
        <dl className="space-y-1">
          <Pair label={t("reviewing")}>{departments(decided.departments)}</Pair>
          {leftOut.length > 0 && <Pair label={t("leftOut")}>{departments(leftOut)}</Pair>}
        </dl>
      )}
      <p className="text-ink-faint">{t.rich("decidedBy", { who: nameOf(decided.by), at: () => <DayText at={decided.at} /> })}</p>
      {decided.reason && <p className="rounded-md bg-wash px-3 py-2 whitespace-pre-line">{decided.reason}</p>}
    </div>
  );
}

function Pair({ label, children }: { label: string; children: string }) {
  return (
    <div className="grid grid-cols-[5.5rem_1fr] gap-3">
      <dt className="text-ink-faint">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function ObjectionQuote({ objection: { by, at, text } }: { objection: Objection }) {
  const t = useTranslations("exceptions");
  const nameOf = useNameOf();
  return (
    <div className="rounded-md border border-amber-line bg-amber-wash px-3 py-2 text-sm">
      <p className="font-medium text-amber">{t("objectionOf", { who: nameOf(by) })}</p>
      <p className="mt-1 whitespace-pre-line">{text}</p>
      <p className="mt-1 text-xs text-ink-soft">
        <InstantText at={at} />
      </p>
    </div>
  );
}

function ObjectButton({ no, about }: { no: string; about: string }) {
  const t = useTranslations("exceptions");
  return (
    <ReasonDialog
      small
      icon="alert"
      action={t("object")}
      says={t("objectSays")}
      done={t("objected")}
      place={`${orderApi(no)}/objections`}
      asks="objection"
      body={{ about }}
      label={t("objection")}
    />
  );
}
