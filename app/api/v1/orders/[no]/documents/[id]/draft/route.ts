import { formNamed } from "@/forms/catalogue";
import { draftBody } from "@/lib/door/contract";
import { readDraft, writeDraft } from "@/lib/door/draft";
import { personRoute } from "@/lib/door/handle";
import { formOfDocument } from "../form-of-document";

export const GET = personRoute({}, async (asking) => readDraft(asking, formNamed(formOfDocument(asking.params.id))));

export const PUT = personRoute({ body: draftBody }, async (asking) => writeDraft(asking, formNamed(formOfDocument(asking.params.id))));
