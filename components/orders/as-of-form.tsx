import Form from "next/form";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EntryField } from "@/components/ui/entry-field";
import { orderPath } from "./paths";

/** `first`: the day of the order's registration; `day`: the one that is shown now (ISO). */
type AsOfFormProps = { no: string; first?: string; today: string; day?: string };

/** Asks for the order as of a day, which then stands in the address. */
export function AsOfForm({ no, first, today, day }: AsOfFormProps) {
  const t = useTranslations("pages.order.past");
  return (
    <Form action={orderPath(no)}>
      <EntryField
        name="asOf"
        type="date"
        label={t("day")}
        hint={t("hint")}
        min={first}
        max={today}
        defaultValue={day}
        key={day}
        required
        className="max-w-md"
        beside={
          <Button type="submit" icon="clock">
            {t("show")}
          </Button>
        }
      />
    </Form>
  );
}
