import { pdfQuery } from "@/lib/door/contract";
import { documentPdf } from "@/lib/door/document-pdf";
import { personRoute } from "@/lib/door/handle";

export const GET = personRoute({ query: pdfQuery }, documentPdf);
