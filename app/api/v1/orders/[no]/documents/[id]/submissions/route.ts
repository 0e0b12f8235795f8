import { formNamed } from "@/forms/catalogue";
import { submitBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { submitDocument } from "@/lib/door/submit-document";
import { formOfDocument } from "../form-of-document";

export const POST = personRoute({ body: submitBody }, async (asking) => submitDocument(asking, formNamed(formOfDocument(asking.params.id))));
