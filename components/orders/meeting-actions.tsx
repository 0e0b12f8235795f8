"use client";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { send } from "@/components/api-client";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/entry-field";
import { useToast } from "@/components/ui/toast";
import type { MeetingSeen } from "@/lib/door/contract/meeting";
import { leadsMeeting, maySubstitute } from "@/lib/order/meeting";
import type { Person } from "@/lib/order/people";
import { nameIn } from "@/lib/order/people";
import { type Colleague, type MeetingAnswers, MeetingForm } from "./meeting-form";
import { orderApi } from "./paths";
import { ReasonDialog } from "./reason-dialog";

export type Around = { no: string; meeting: MeetingSeen; person: Pick<Person, "id" | "department">; people: Colleague[] };

/** Sales invites, from the time and the agenda that are proposed (4.1). */
export function InviteButton({ no, meeting, person, people }: Around) {
  const t = useTranslations("meeting");
  const ownHead = people.find((one) => one.department === person.department && one.head);
  const heads = people.filter((one) => one.head && meeting.departments.some((department) => department === one.department));
  const chair = ownHead?.id ?? person.id;
  const start = {
    time: meeting.proposed.time,
    lasts: 60,
    place: "",
    agenda: meeting.agenda,
    chair,
    invited: [...new Set([person.id, chair, ...heads.map(({ id }) => id)])],
    reason: "",
  };
  return (
    <div className="mt-4">
      <MeetingDialog action={t("invite")} says={t("inviteSays")} place={`${orderApi(no)}/meetings`} start={start} meeting={meeting} people={people} primary />
    </div>
  );
}

/** What may be done with a meeting that people are invited to: by sales and the chair, and by whoever cannot come. */
export function MeetingActions({ no, meeting, called, person, people }: Around & { called: NonNullable<MeetingSeen["called"]> }) {
  const t = useTranslations("meeting");
  const place = `${orderApi(no)}/meetings`;
  const leads = leadsMeeting(person, called);
  const { time, lasts, place: where, agenda, chair, invited } = called;
  const start = { time, lasts, place: where, agenda, chair, invited, reason: "" };
  return (
    <div className="mt-4 flex flex-wrap gap-2.5 empty:hidden">
      {leads && (
        <MeetingDialog action={t("change")} says={t("changeSays")} place={`${place}/changes`} start={start} meeting={meeting} people={people} changes />
      )}
      {leads && <ReasonDialog small look="danger" action={t("callOff")} says={t("callOffSays")} done={t("done")} place={`${place}/cancellations`} asks="why" />}
      {maySubstitute(person, called) && <Substitute place={place} person={person} people={people} invited={invited} />}
    </div>
  );
}

type MeetingDialogProps = {
  action: string;
  says: string;
  place: string;
  start: MeetingAnswers;
  meeting: MeetingSeen;
  people: Colleague[];
  changes?: boolean;
  primary?: boolean;
};

function MeetingDialog({ action, says, place, start, meeting, people, changes = false, primary }: MeetingDialogProps) {
  const t = useTranslations("meeting");
  const router = useRouter();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const sent = async (body: object, key: string) => {
    await send(place, { method: "POST", key, body });
    setOpen(false);
    toast(t("done"));
    router.refresh();
  };
  return (
    <>
      <Button icon="calendar" small={!primary} look={primary ? "primary" : undefined} onClick={() => setOpen(true)}>
        {action}
      </Button>
      {open && <MeetingForm {...{ start, changes, action, says, people }} zone={meeting.zone} send={sent} close={() => setOpen(false)} />}
    </>
  );
}

/** Who cannot come names a colleague of his department. */
function Substitute({ place, person, people, invited }: { place: string; person: Around["person"]; people: Colleague[]; invited: string[] }) {
  const t = useTranslations("meeting");
  const language = useLocale();
  const colleagues = people.filter((one) => one.department === person.department && !invited.includes(one.id));
  const [chosen, setChosen] = useState(colleagues[0]?.id ?? "");
  if (colleagues.length === 0) return null;
  return (
    <ReasonDialog
      small
      action={t("substitute")}
      says={t("substituteSays")}
      done={t("done")}
      place={`${place}/substitutes`}
      asks="substitute"
      body={{ person: chosen }}
      more={
        <SelectField name="person" label={t("colleague")} value={chosen} onChange={(event) => setChosen(event.target.value)}>
          {colleagues.map((one) => (
            <option key={one.id} value={one.id}>
              {nameIn(one, language)}
            </option>
          ))}
        </SelectField>
      }
    />
  );
}
