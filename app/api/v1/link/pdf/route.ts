import { openRoute } from "@/lib/door/handle";
import { readableHere } from "@/lib/door/link-here";
import { linkPdf } from "@/lib/door/link-pdf";

export const GET = openRoute({}, async ({ request }) => linkPdf(await readableHere(request)));
