import { useTranslations } from "next-intl";
import { useSay } from "@/components/use-say";
import { type PointItem, type Verdict, verdicts } from "@/lib/form/rendition";
import { fieldWords } from "@/lib/words/fields";
import { FileLinks } from "./rendition-files";

const verdictLook: Record<Verdict, string> = { met: "text-jade", metWithConditions: "text-amber", notMet: "text-seal-deep", notApplicable: "text-ink" };

/** A review point with its verdict among the four, its remark and its evidence (3). */
export function Point({ item }: { item: PointItem }) {
  const say = useSay();
  const ui = useTranslations("pages.ui");
  return (
    <div className="break-inside-avoid border-b border-line pb-3">
      <p className="flex gap-2.5">
        <span className="h-fit shrink-0 rounded-sm bg-wash px-1.5 text-xs/5 font-medium text-ink-soft figures">{item.id}</span>
        <span>{say(item.label)}</span>
      </p>
      <ul className="mt-1.5 flex flex-wrap gap-x-5 gap-y-1">
        {verdicts.map((verdict) => {
          const chosen = verdict === item.verdict;
          return (
            <li key={verdict} aria-hidden={!chosen} className={chosen ? `font-semibold ${verdictLook[verdict]}` : "text-ink-faint"}>
              <span aria-hidden="true">{chosen ? "☑" : "☐"} </span>
              {say(chosen ? item.verdictWords : fieldWords.verdict[verdict])}
            </li>
          );
        })}
      </ul>
      {item.remark && (
        <p className="mt-1.5 whitespace-pre-line">
          <span className="text-ink-faint">
            {say(fieldWords.remark)}
            {ui("colon")}
          </span>
          {item.remark}
        </p>
      )}
      <FileLinks files={item.files} />
    </div>
  );
}
