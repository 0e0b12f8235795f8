import type { Settings } from "@/lib/company/settings";
import type { Language } from "@/lib/form/words";
import type { Say } from "../processes";
import { Mailbox } from "./mailbox";
import type { SampleOrder } from "./sample-orders";
import type { Scene } from "./scene";
import { Troupe } from "./troupe";
import { Visit } from "./visit";

/** A scene before its order is registered. */
export function settingAt(url: string, { language, sample, tell, troupe }: { language: Language; sample: SampleOrder; tell: Say; troupe?: Troupe }): Scene {
  return { url, language, sample, tell, no: "", troupe: troupe ?? new Troupe(url, language), mailbox: new Mailbox(new Visit(url, language)) };
}

/** The admin chooses the language of documents. Gives the one that was chosen before. */
export async function chooseDocumentLanguage({ troupe, language }: Scene): Promise<Language> {
  const admin = await troupe.head("admin");
  const { settings } = await admin.visit.get<{ settings: Settings }>("/api/v1/settings");
  if (settings.documentLanguage !== language) await admin.visit.put("/api/v1/settings", { ...settings, documentLanguage: language });
  return settings.documentLanguage;
}
