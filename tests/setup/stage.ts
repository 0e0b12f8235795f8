import type { Language } from "@/lib/form/words";
import { demoDay } from "../../scripts/play/demo-day";
import { lives, playLife } from "../../scripts/play/life";
import { northwind, sampleOrder } from "../../scripts/play/sample-orders";
import type { Scene } from "../../scripts/play/scene";
import { settingAt } from "../../scripts/play/setting";
import { Troupe } from "../../scripts/play/troupe";

export const portalUrl = () => process.env.PORTAL_URL ?? "";

const troupes = new Map<string, Troupe>();

/** Where nothing else is said: the portal that the tests share, one order of the sample, placed today, in English. */
type Stage = { url?: string; no?: string; language?: Language; daysAgo?: number };

/** A scene on a portal, before its order is registered; people who have signed in stay so. */
export function setting({ url = portalUrl(), no = "10248", language = "en", daysAgo = 0 }: Stage = {}): Scene {
  const troupe = troupes.get(`${url} ${language}`) ?? new Troupe(url, language);
  troupes.set(`${url} ${language}`, troupe);
  return settingAt(url, { language, sample: sampleOrder(northwind, no, demoDay(daysAgo)), tell: () => {}, troupe });
}

/** An order played into a stage. */
export function orderIn(life: keyof typeof lives, stage?: Stage): Promise<Scene> {
  return playLife(setting(stage), lives[life]);
}
