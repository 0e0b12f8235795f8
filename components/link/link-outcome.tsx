import { useLocale, useTranslations } from "next-intl";
import { InstantText } from "@/components/ui/date-text";
import { Notice } from "@/components/ui/notice";
import type { LinkSeen } from "@/lib/door/contract/link";

/** How it ended, and what follows; nothing while it is open. */
export function LinkOutcome({ view }: { view: LinkSeen }) {
  const t = useTranslations("link");
  const company = view.company[useLocale()];
  if (view.state === "signed") {
    return (
      <Notice tone="good" title={t("state.signed")}>
        <p>{t("signedSays", { company })}</p>
        {view.answeredAt && <At label={t("signedAt")} at={view.answeredAt} zone={view.zone} />}
        {!view.sealed && <p className="mt-1 text-ink-soft">{t("sealing")}</p>}
      </Notice>
    );
  }
  if (view.state === "declined") {
    return (
      <Notice title={t("state.declined")}>
        <p>{t("declinedSays", { company })}</p>
        {view.declined && (
          <dl className="mt-3 space-y-2">
            <Said label={t("yourReason")} text={view.declined.reason} />
            {view.declined.proposal && <Said label={t("yourProposal")} text={view.declined.proposal} />}
          </dl>
        )}
      </Notice>
    );
  }
  if (view.state === "confirmed" || view.state === "disputed") {
    return (
      <Notice tone={view.state === "confirmed" ? "good" : undefined} title={t(`state.${view.state}`)}>
        <p>{view.state === "confirmed" ? t("confirmedSays", { company }) : t("disputedSays", { company })}</p>
        {view.answeredAt && <At label={t("answeredAt")} at={view.answeredAt} zone={view.zone} />}
        {view.difference && (
          <dl className="mt-3">
            <Said label={t("yourDifference")} text={view.difference} />
          </dl>
        )}
      </Notice>
    );
  }
  return view.state === "void" ? <Notice title={t("state.void")}>{t("voidSays")}</Notice> : null;
}

function At({ label, at, zone }: { label: string; at: string; zone: string }) {
  return (
    <p className="mt-1 text-ink-soft">
      {label} <InstantText at={at} /> ({zone})
    </p>
  );
}

function Said({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <dt className="text-ink-faint">{label}</dt>
      <dd className="whitespace-pre-line">{text}</dd>
    </div>
  );
}
