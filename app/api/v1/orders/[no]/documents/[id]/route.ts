import { formNamed } from "@/forms/catalogue";
import { documentView } from "@/lib/door/document-view";
import { personRoute } from "@/lib/door/handle";
import { formOfDocument } from "./form-of-document";

export const GET = personRoute({}, async (asking) => documentView(asking, formNamed(formOfDocument(asking.params.id))));
