import { formNamed } from "@/forms/catalogue";
import { blankFormPdf } from "@/lib/door/blank-form-pdf";
import { personRoute } from "@/lib/door/handle";

export const GET = personRoute({}, async (asking) => blankFormPdf(asking, formNamed(asking.params.id ?? "")));
