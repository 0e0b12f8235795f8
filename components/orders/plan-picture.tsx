import { useFormatter, useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { daysAfter, daysToName, type Plan, type PlanRow } from "@/lib/order/plan";
import { PlanStanding } from "./plan-standing";

/** Plan against actual on a grid of days (6.1): a row for each milestone and the delivery. The table under it says the same in words. */
export function PlanPicture({ plan }: { plan: Plan }) {
  const t = useTranslations("plan");
  return (
    <figure className="px-5 pt-4 pb-5" role="img" aria-label={t("picture", { from: plan.from, to: plan.to })}>
      <div aria-hidden="true">
        <ul className="space-y-2.5">
          {plan.rows.map((row) => (
            <Row key={row.id} plan={plan} row={row} />
          ))}
        </ul>
        <Edge plan={plan} />
        <Legend plan={plan} />
      </div>
    </figure>
  );
}

const length = (plan: Plan) => daysAfter(plan.from, plan.to) + 1;

function Row({ plan, row }: { plan: Plan; row: PlanRow }) {
  const t = useTranslations("plan");
  const department = useTranslations("orders.department");
  return (
    <li>
      <p className="mb-1 flex flex-wrap items-baseline justify-between gap-x-3 text-sm">
        <span className="min-w-0">
          <span className="font-medium">{row.text || t("delivery")}</span>
          <span className="text-ink-faint"> · {department(row.department)}</span>
        </span>
        <PlanStanding row={row} />
      </p>
      <Track plan={plan} row={row} />
    </li>
  );
}

/** One row's grid, in days: what was planned above, what was done below, what is late in vermilion. */
function Track({ plan, row }: { plan: Plan; row: PlanRow }) {
  const at = (day: string) => daysAfter(plan.from, day);
  const planned = at(row.planned) + 1;
  const until = at(row.actual ?? plan.today) + 1;
  const begun = row.begun === undefined ? undefined : at(row.begun);
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${length(plan)} 20`} preserveAspectRatio="none" className="block h-6 w-full rounded-sm border border-line bg-sheet">
      {plan.rest.map((day) => (
        <rect key={day} x={at(day)} y={0} width={1} height={20} className="fill-line" />
      ))}
      <rect x={0} y={4} width={planned} height={4} className="fill-edge" />
      {begun !== undefined && (
        <rect x={begun} y={11} width={Math.max(0, Math.min(until, row.late > 0 ? planned : until) - begun)} height={6} className={doneIn(row)} />
      )}
      {row.late > 0 && <rect x={planned} y={11} width={until - planned} height={6} className="fill-seal" />}
      <Upright at={planned} className="stroke-ink" />
      <Upright at={at(plan.today) + 0.5} className="stroke-seal" dashed />
    </svg>
  );
}

const doneIn = ({ actual }: PlanRow) => (actual ? "fill-jade" : "fill-indigo");

function Upright({ at, className, dashed }: { at: number; className: string; dashed?: true }) {
  return (
    <line
      x1={at}
      x2={at}
      y1={0}
      y2={20}
      vectorEffect="non-scaling-stroke"
      strokeWidth={dashed ? 1.5 : 2}
      strokeDasharray={dashed && "3 3"}
      className={className}
    />
  );
}

/** Days named along the foot of the picture, and today. */
function Edge({ plan }: { plan: Plan }) {
  const t = useTranslations("plan");
  const format = useFormatter();
  const left = (day: string) => `${((daysAfter(plan.from, day) + 0.5) / length(plan)) * 100}%`;
  const isLate = daysAfter(plan.from, plan.today) > length(plan) / 2;
  return (
    <div className="relative mt-1 h-10 text-xs text-ink-faint figures">
      {daysToName(plan).map((day) => (
        <span key={day} className="absolute top-0 -translate-x-1/2 first:translate-x-0" style={{ left: left(day) }}>
          {format.dateTime(new Date(`${day}T00:00:00Z`), { month: "numeric", day: "numeric", timeZone: "UTC" })}
        </span>
      ))}
      <span className={classNames("absolute top-5 font-medium text-seal-deep", isLate && "-translate-x-full")} style={{ left: left(plan.today) }}>
        {isLate ? `${t("today")} ┆` : `┆ ${t("today")}`}
      </span>
    </div>
  );
}

const marks = ["planned", "doing", "done", "late", "rest"] as const;
const looks = {
  planned: "h-1 bg-edge",
  doing: "h-1.5 bg-indigo",
  done: "h-1.5 bg-jade",
  late: "h-1.5 bg-seal",
  rest: "h-4 border border-line-strong bg-line",
};

function Legend({ plan }: { plan: Plan }) {
  const t = useTranslations("plan");
  const isLate = plan.rows.some((row) => row.late > 0);
  return (
    <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-xs text-ink-soft">
      {marks
        .filter((name) => name !== "late" || isLate)
        .map((name) => (
          <li key={name} className="flex items-center gap-1.5">
            <span className={classNames("inline-block w-5 rounded-xs", looks[name])} />
            {t(`legend.${name}`)}
          </li>
        ))}
    </ul>
  );
}
