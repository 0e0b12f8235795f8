import { useFormatter, useTranslations } from "next-intl";
import { instantStyle } from "@/components/ui/date-text";
import { Icon } from "@/components/ui/icon";
import type { Messages } from "@/lib/words/messages";

/** What a check of the ledger saw. No fault: intact. */
export type Verification = {
  faults: { kind: keyof Messages["faults"]; where: string; seq?: number }[];
  streams: number;
  entries: number;
  files: number;
  checkpoints: number;
  at: string;
};

/** Whether the ledger is as it was written, in one line, with what was looked at and whatever is wrong. */
export function VerificationResult({ result }: { result: Verification }) {
  const t = useTranslations("pages.audit");
  const fault = useTranslations("faults");
  const format = useFormatter();
  const intact = result.faults.length === 0;
  const at = format.dateTime(new Date(result.at), { ...instantStyle, second: "2-digit" });
  const counted = (["streams", "entries", "files", "checkpoints"] as const).map((name) => [t(name), result[name]] as const);
  return (
    <div className="space-y-5">
      <p role="status" className={`flex items-center gap-3 text-xl font-semibold ${intact ? "text-jade" : "text-seal-deep"}`}>
        <Icon name={intact ? "audit" : "alert"} className="size-8" />
        {intact ? t("intact", { at }) : t("altered", { count: result.faults.length, at })}
      </p>
      <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {counted.map(([label, count]) => (
          <div key={label} className="rounded-md bg-wash px-4 py-3">
            <dt className="text-sm text-ink-soft">{label}</dt>
            <dd className="text-xl font-semibold figures">{format.number(count)}</dd>
          </div>
        ))}
      </dl>
      {!intact && (
        <section>
          <h2 className="mb-2 font-semibold">{t("faults")}</h2>
          <ul className="list-disc space-y-1 pl-5">
            {result.faults.map(({ kind, where, seq }) => (
              <li key={`${kind} ${where} ${seq}`}>{fault(kind, { where, seq: seq ?? "" })}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
