import { z } from "zod";
import { readDecimal } from "@/components/form/decimal";
import { trackBody } from "@/lib/door/contract";
import { minorDigits } from "@/lib/form/format";

type Contract = { no: string; material?: string; arrival: string; arrived: boolean };

/** Blank text is nothing. */
const orNothing = (text: string) => text || undefined;

const { milestoneId, completion, text, handling, contract, inspection, costToDate } = trackBody.shape;

/** An entry of the tracking log as it is typed, and what the door takes of it: only what is filled in. */
export const typedLog = (currency: string) =>
  z.object({
    milestoneId: z.string().transform(orNothing).pipe(milestoneId),
    ...{ completion, text, handling },
    contract: z
      .custom<Contract>()
      .transform((typed) => (typed.no ? typed : undefined))
      .pipe(contract),
    inspection: z.string().transform(orNothing).pipe(inspection),
    costToDate: z
      .string()
      .transform((typed) => readDecimal(typed, minorDigits(currency)))
      .pipe(costToDate),
  });

export type TypedLog = z.input<ReturnType<typeof typedLog>>;

export const blankLog: TypedLog = {
  ...{ milestoneId: "", completion: 0, text: "", handling: "", inspection: "", costToDate: "" },
  contract: { no: "", material: "", arrival: "", arrived: false },
};
