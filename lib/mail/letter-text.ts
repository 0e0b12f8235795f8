import { uiWords } from "@/lib/words/ui";
import type { Letter, Letterhead } from "./letter";

/** The same letter for readers of plain text. */
export function letterText(letter: Letter, head: Letterhead): string {
  const colon = uiWords.colon[letter.language];
  const parts = [
    letter.greeting,
    ...letter.paragraphs,
    letter.code ?? "",
    letter.facts.map(({ label, value }) => `${label}${colon}${value}`).join("\n"),
    ...letter.quotes.map(({ label, text }) => `${label}${colon.trim()}\n${text.replace(/^/gm, "> ")}`),
    letter.action ? `${letter.action.label}${colon.trim()}\n${letter.action.url}` : "",
    letter.notes.join("\n"),
    ["--", head.company, head.address, head.phone, head.mail, head.foot].filter(Boolean).join("\n"),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}
