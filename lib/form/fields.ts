import type { AttachmentsField } from "./kinds/attachments";
import type { ChoiceField } from "./kinds/choice";
import type { ComputedField } from "./kinds/computed";
import type { ConclusionField } from "./kinds/conclusion";
import type { DateField } from "./kinds/date";
import type { DateTimeField } from "./kinds/date-time";
import type { DepartmentField } from "./kinds/department";
import type { LongTextField } from "./kinds/long-text";
import type { MoneyField } from "./kinds/money";
import type { NumberField } from "./kinds/number";
import type { PercentField } from "./kinds/percent";
import type { PersonField } from "./kinds/person";
import type { PointAnswer, ReviewPointField } from "./kinds/review-point";
import type { RowsField } from "./kinds/rows";
import type { TextField } from "./kinds/text";
import type { FileReference } from "./rendition";

/** What may stand in a cell of a table. */
export type Cell =
  | TextField
  | LongTextField
  | NumberField
  | MoneyField
  | PercentField
  | DateField
  | DateTimeField
  | ChoiceField
  | PersonField
  | DepartmentField
  | ComputedField;

export type Field = Cell | ReviewPointField | ConclusionField | RowsField | AttachmentsField;

export type FieldKind = Field["kind"];
/** The field of one kind: a map `{ [K in FieldKind]: … }` does not compile when a kind is missing. */
export type FieldOf<K extends FieldKind> = Extract<Field, { kind: K }>;

export type Fields = { readonly [name: string]: Field };
export type Cells = { readonly [name: string]: Cell };

type Several<V, M> = M extends true ? V[] : V;

/** What a field's answer is once it is complete. */
export type ValueOf<F> = F extends { kind: "text" | "longText" | "date" | "dateTime" }
  ? string
  : F extends { kind: "number" | "money" | "percent" }
    ? number
    : F extends ChoiceField<infer V, infer M>
      ? Several<V, M>
      : F extends DepartmentField<infer V, infer M>
        ? Several<V, M>
        : F extends PersonField<infer M>
          ? Several<string, M>
          : F extends { kind: "reviewPoint" }
            ? PointAnswer
            : F extends ConclusionField<infer P, infer N>
              ? { outcome: "pass"; pass: AnswersOf<P> } | { outcome: "fail"; fail: AnswersOf<N> }
              : F extends RowsField<infer C>
                ? AnswersOf<C>[]
                : F extends { kind: "attachments" }
                  ? FileReference[]
                  : never;

type Asked<F> = { [K in keyof F as F[K] extends { kind: "computed" } ? never : K]: F[K] };
type Always<F> = { [K in keyof F as F[K] extends { demanded: true } ? K : never]: ValueOf<F[K]> };
type Sometimes<F> = { [K in keyof F as F[K] extends { demanded: true } ? never : K]?: ValueOf<F[K]> };

/** The complete answers to these fields. What is computed is no answer. */
export type AnswersOf<F> = Always<Asked<F>> & Sometimes<Asked<F>>;
