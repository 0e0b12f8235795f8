import type { Letter, Letterhead } from "./letter";

/** The same letter for readers of plain text. */
export function letterText(letter: Letter, head: Letterhead): string {
  const parts = [
    letter.greeting,
    ...letter.paragraphs,
    letter.code ?? "",
    letter.facts.map(({ label, value }) => `${label}: ${value}`).join("\n"),
    ...letter.quotes.map(({ label, text }) => `${label}:\n${text.replace(/^/gm, "> ")}`),
    letter.action ? `${letter.action.label}:\n${letter.action.url}` : "",
    letter.notes.join("\n"),
    ["--", head.company, head.address, head.phone, head.mail, head.foot].filter(Boolean).join("\n"),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}
