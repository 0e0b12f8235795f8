import { render } from "@react-email/render";
import type { Letter, Letterhead, Written } from "./letter";
import { LetterPage } from "./letter-page";
import { letterText } from "./letter-text";

/** A letter as it is posted: subject on one line, HTML and plain text that say the same. */
export async function written(letter: Letter, head: Letterhead): Promise<Written> {
  const html = await render(<LetterPage letter={letter} head={head} />);
  return { subject: letter.subject.replace(/\s+/gu, " ").trim(), html, text: letterText(letter, head) };
}
