import { createRequire } from "node:module";
import { Font } from "@react-pdf/renderer";
import type { Language } from "@/lib/form/words";
import { rememberRuns } from "./font-cache";
import type { AdvanceOf } from "./lines";

type Face = {
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string, features?: string[]): { advanceWidth: number };
  unitsPerEm: number;
};

const require = createRequire(import.meta.url);
const weights = { 400: "400Regular", 500: "500Medium", 700: "700Bold" } as const;
export type Weight = keyof typeof weights;
const families = ["TC", "SC"] as const;
type Family = (typeof families)[number];

for (const family of families) {
  Font.register({
    family,
    fonts: (Object.keys(weights) as unknown as Weight[]).map((weight) => ({ src: fileOf(family, weight), fontWeight: Number(weight) as Weight })),
  });
}
// The default engine hyphenates English and would put hyphens into the text; lib/pdf/lines.ts has broken the lines already. The empty
// string keeps it from making room for a hyphen where a script or a line ends, which it takes for the middle of a word.
Font.registerHyphenationCallback((word) => (word.startsWith(" ") ? [word] : ["", word]));

function fileOf(family: Family, weight: Weight): string {
  return require.resolve(`@expo-google-fonts/noto-sans-${family.toLowerCase()}/${weights[weight]}/NotoSans${family}_${weights[weight]}.ttf`);
}

/** Fonts in the order in which a language reads them: shapes of the same character differ by region. */
export function familiesFor(language: Language): Family[] {
  return language === "zh-Hant" ? ["TC", "SC"] : ["SC", "TC"];
}

/** Reads the fonts once; text can be measured after it. */
export async function loadFonts(): Promise<void> {
  const wanted = families.flatMap((fontFamily) => (Object.keys(weights) as unknown as Weight[]).map((weight) => ({ fontFamily, fontWeight: Number(weight) })));
  await Promise.all(wanted.map((one) => Font.load(one)));
  for (const { fontFamily, fontWeight } of wanted) rememberRuns(faceOf(fontFamily, fontWeight as Weight));
}

const faces = new Map<string, Face>();

function faceOf(family: Family, weight: Weight): Face {
  const key = `${family}${weight}`;
  const known = faces.get(key);
  if (known) return known;
  const face = Font.getFont({ fontFamily: family, fontWeight: weight })?.data as Face | null | undefined;
  if (!face) throw new Error(`Font ${key} has not been loaded`);
  faces.set(key, face);
  return face;
}

const rulers = new Map<string, AdvanceOf>();

/** Measures code points (in em) as they are set in a font with these features; each is looked up once. */
export function rulerOf({ family, features }: Typeset, weight: Weight): AdvanceOf {
  const key = `${family}${weight}${features.join()}`;
  const known = rulers.get(key);
  if (known) return known;
  const face = faceOf(family, weight);
  const ruler = remembered((point) => face.layout(String.fromCodePoint(point), features).advanceWidth / face.unitsPerEm);
  rulers.set(key, ruler);
  return ruler;
}

function remembered<T>(look: (codePoint: number) => T): (codePoint: number) => T {
  const answers = new Map<number, T>();
  return (codePoint) => {
    const known = answers.get(codePoint);
    if (known !== undefined) return known;
    const answer = look(codePoint);
    answers.set(codePoint, answer);
    return answer;
  };
}

/** How a text is set: in which font, with which OpenType features. */
export type Typeset = { family: Family; features: string[]; text: string };

const coverage = {
  TC: remembered((codePoint) => faceOf("TC", 400).hasGlyphForCodePoint(codePoint)),
  SC: remembered((codePoint) => faceOf("SC", 400).hasGlyphForCodePoint(codePoint)),
};

/**
 * The one font that has every character of a text, so that a sentence is never set in two. A text that needs both is given to the second,
 * and a character that neither has is spelt out as [U+20BB7], never left blank.
 */
export function typeset(text: string, language: Language): Typeset {
  const order = familiesFor(language);
  const points = [...text].map((character) => character.codePointAt(0) ?? 0).filter((point) => point !== 10);
  const whole = order.find((family) => points.every(coverage[family]));
  const features = featuresFor(text);
  if (whole) return { family: whole, features, text };
  const family = "SC";
  const spelt = [...text].map((character) => (character === "\n" || coverage[family](character.codePointAt(0) ?? 0) ? character : spell(character))).join("");
  return { family, features, text: spelt };
}

/** In a Chinese font ’ and … are as wide as a character; a text without Chinese wants the narrow ones. */
function featuresFor(text: string): string[] {
  return /\p{Script=Han}/u.test(text) ? [] : ["pwid"];
}

function spell(character: string): string {
  if (/\s/u.test(character)) return " ";
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
}
