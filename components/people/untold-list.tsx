import { useLocale, useTranslations } from "next-intl";
import type { Untold } from "@/lib/company/people";
import { nameIn } from "@/lib/order/people";
import { LetterUnsent } from "./letter-unsent";

/** Who should know that somebody's account was changed, and could not be told. */
export function UntoldList({ untold }: { untold: Untold[] }) {
  const t = useTranslations("people");
  const language = useLocale();
  return untold.map(({ letter, to, why }) => (
    <LetterUnsent
      key={letter}
      title={t("untold")}
      about={t("untoldTo", { name: nameIn(to, language), mail: to.mail })}
      why={why}
      place={`/api/v1/people/letters/${letter}/postings`}
      name={nameIn(to, language)}
    />
  ));
}
