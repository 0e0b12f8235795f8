import { formNamed } from "@/forms/catalogue";
import { signBody } from "@/lib/door/contract";
import { personRoute } from "@/lib/door/handle";
import { signDocument } from "@/lib/door/sign-document";
import { formOfDocument } from "../form-of-document";

export const POST = personRoute({ body: signBody }, async (asking) => signDocument(asking, formNamed(formOfDocument(asking.params.id))));
