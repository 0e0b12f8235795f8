import { formNamed } from "@/forms/catalogue";
import { draftPdf } from "@/lib/door/draft-pdf";
import { personRoute } from "@/lib/door/handle";
import { formOfDocument } from "../../form-of-document";

export const GET = personRoute({}, async (asking) => draftPdf(asking, formNamed(formOfDocument(asking.params.id))));
