import type { Standing } from "@/lib/order/conformance";
import { conformanceWords } from "@/lib/words/conformance";

export const shows = ["all", "missing", "exceptions"] as const;
/** Which clauses are wanted: all, those without evidence, those with exceptions. */
export type Show = (typeof shows)[number];

export type ChapterId = keyof typeof conformanceWords.chapter;

const chapterIds = Object.keys(conformanceWords.chapter) as ChapterId[];

/** What an address asks for; everything where it asks for nothing that there is. */
export function showOf(asked: string | string[] | undefined): Show {
  return shows.find((one) => one === asked) ?? "all";
}

/** The clauses wanted, by the policy's chapters, without chapters that have none. */
export function chaptersOf<S extends Pick<Standing, "clause" | "met" | "applies" | "departures">>(
  standings: S[],
  show: Show,
): { chapter: ChapterId; standings: S[] }[] {
  const wanted = standings.filter(({ met, applies, departures }) => (show === "missing" ? applies && !met : show === "all" || departures.length > 0));
  return chapterIds
    .map((chapter) => ({ chapter, standings: wanted.filter(({ clause }) => clause.startsWith(chapter)) }))
    .filter((one) => one.standings.length > 0);
}

export type Figures = { all: number; met: number; missing: number; inapplicable: number; exceptions: number };

/** How many clauses there are, and how they stand. */
export function figuresOf(standings: Pick<Standing, "met" | "applies" | "departures">[]): Figures {
  const met = standings.filter((one) => one.met).length;
  const inapplicable = standings.filter(({ applies }) => !applies).length;
  const exceptions = standings.filter(({ departures }) => departures.length > 0).length;
  return { all: standings.length, met, missing: standings.length - met - inapplicable, inapplicable, exceptions };
}
