import type { Language, Words } from "@/lib/form/words";
import { fill } from "@/lib/words/fill";
import { letterWords } from "@/lib/words/letters";
import type { Letter } from "./letter";
import { momentIn } from "./letter-parts";

export type Reader = { language: Language; name: string };

/** The six digits that prove a customer reads the address that the link is bound to. */
export function codeLetter({ language, name }: Reader, code: string, minutes: number, form: Words): Letter {
  const { subject, body, ignore } = letterWords.code;
  return { ...bare({ language, name }), subject: subject[language], paragraphs: [fill(body, language, { minutes, form })], code, notes: [ignore[language]] };
}

/** The first letter to a new person. `url` carries the secret in its fragment. */
export function invitationLetter(reader: Reader, { by, company, url, expires, zone }: Asked & { by: string; company: Words }): Letter {
  const { subject, body, action, once } = letterWords.invitation;
  const { language } = reader;
  return {
    ...bare(reader),
    subject: fill(subject, language, { company }),
    paragraphs: [fill(body, language, { by })],
    facts: [{ label: letterWords.standing.expires[language], value: momentIn(zone, expires) }],
    action: { label: action[language], url },
    notes: [once[language]],
  };
}

type Asked = { url: string; expires: string; zone: string };

export function passwordResetLetter(reader: Reader, { url, expires, zone }: Asked): Letter {
  const { subject, body, action, ignore } = letterWords.passwordReset;
  const { language } = reader;
  return {
    ...bare(reader),
    subject: subject[language],
    paragraphs: [body[language]],
    facts: [{ label: letterWords.standing.expires[language], value: momentIn(zone, expires) }],
    action: { label: action[language], url },
    notes: [letterWords.invitation.once[language], ignore[language]],
  };
}

/** A letter that greets its reader and says nothing yet. */
export function bare({ language, name }: Reader): Letter {
  const greeting = name ? fill(letterWords.greeting, language, { name }) : letterWords.greetingNobody[language];
  return { language, subject: "", greeting, paragraphs: [], facts: [], quotes: [], notes: [] };
}
