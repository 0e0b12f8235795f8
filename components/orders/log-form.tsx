"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { send } from "@/components/api-client";
import { Button } from "@/components/ui/button";
import { FieldShell } from "@/components/ui/field-shell";
import { Notice } from "@/components/ui/notice";
import { useToast } from "@/components/ui/toast";
import { useErrand } from "@/components/use-errand";
import type { FileReference } from "@/lib/form/rendition";
import type { Milestone } from "@/lib/order/facts";
import type { Department } from "@/lib/order/people";
import { EvidenceInput } from "./evidence-input";
import { noParticulars, OwnParticulars, particularsOf } from "./own-particulars";
import { orderApi } from "./paths";

type LogFormProps = { no: string; department: Department; currency: string; milestones: Milestone[] };

/** The signed-in department's own entry in the tracking log (6.1). */
export function LogForm({ no, department, currency, milestones }: LogFormProps) {
  const t = useTranslations("pages.order");
  const ui = useTranslations("pages.ui");
  const router = useRouter();
  const toast = useToast();
  const { busy, failure, run } = useErrand();
  const [milestoneId, setMilestoneId] = useState("");
  const [completion, setCompletion] = useState(0);
  const [text, setText] = useState("");
  const [handling, setHandling] = useState("");
  const [own, setOwn] = useState(noParticulars);
  const [files, setFiles] = useState<FileReference[]>([]);

  const write = async (event: React.FormEvent) => {
    event.preventDefault();
    const body = {
      ...(milestoneId && { milestoneId }),
      done: completion === 100,
      completion,
      text,
      handling,
      files: files.map(({ sha256 }) => sha256),
      ...particularsOf(own, currency),
    };
    const done = await run(async (key) => {
      await send(`${orderApi(no)}/log`, { method: "POST", key, body });
    });
    if (!done) return;
    setText("");
    setHandling("");
    setOwn(noParticulars);
    setFiles([]);
    toast(t("logged"));
    router.refresh();
  };

  return (
    <form onSubmit={write} className="space-y-4">
      <FieldShell id="log-milestone" label={t("milestone")}>
        <select id="log-milestone" className="entry" value={milestoneId} onChange={(event) => setMilestoneId(event.target.value)}>
          <option value="">{t("logGeneral")}</option>
          {milestones.map((milestone) => (
            <option key={milestone.id} value={milestone.id}>
              {milestone.text}
            </option>
          ))}
        </select>
      </FieldShell>
      <FieldShell id="log-text" label={t("logText")}>
        <textarea
          id="log-text"
          className="entry field-sizing-content"
          rows={3}
          maxLength={2000}
          required
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </FieldShell>
      <FieldShell id="log-handling" label={t("logHandling")} optionalWord={ui("optional")}>
        <textarea
          id="log-handling"
          className="entry field-sizing-content"
          rows={2}
          maxLength={2000}
          value={handling}
          onChange={(event) => setHandling(event.target.value)}
        />
      </FieldShell>
      <OwnParticulars department={department} currency={currency} typed={own} type={(change) => setOwn({ ...own, ...change })} />
      <EvidenceInput files={files} keep={setFiles} />
      <FieldShell id="log-completion" label={`${t("completion")} ${completion}%`}>
        <input
          id="log-completion"
          type="range"
          min={0}
          max={100}
          step={5}
          value={completion}
          onChange={(event) => setCompletion(Number(event.target.value))}
          className="h-11 w-full accent-ink"
        />
      </FieldShell>
      {failure && (
        <Notice tone="bad" urgent>
          {failure}
        </Notice>
      )}
      <Button type="submit" look="primary" busy={busy}>
        {t("logSave")}
      </Button>
    </form>
  );
}
