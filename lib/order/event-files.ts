import { fileHashesIn } from "@/lib/form/files-in";
import type { Rendition } from "@/lib/form/rendition";
import { withoutCommercial } from "@/lib/form/without-commercial";
import type { OrderEvent, Signed, Submitted } from "./events";
import type { Order } from "./order";

/** SHA-256 (hex) of the files that an event refers to. */
export function filesOfEvent(event: OrderEvent): string[] {
  switch (event.type) {
    case "submitted":
    case "logged":
      return event.files;
    case "signed":
      return filesOfSigned(event);
    default:
      return [];
  }
}

/** Files in a slot's own answers. Entries of release 0.1.0 do not list them: there the rendition of those answers says it. */
export function filesOfSigned({ files, rendition }: Signed): string[] {
  return files ?? (rendition ? fileHashesIn(rendition) : []);
}

/** Those of a submission's or a signature's files that only stand where prices do: who may not read these gets the files neither. */
export function commercialFilesOf(event: Submitted | Signed): string[] {
  const open = new Set(event.rendition ? fileHashesIn(withoutCommercial(event.rendition as Rendition)) : []);
  const marked = event.rendition ? fileHashesIn(event.rendition) : [];
  return marked.filter((sha256) => !open.has(sha256));
}

/** Every file that an order refers to, in whatever version or line of a log. */
export function filesOfOrder({ documents, log }: Pick<Order, "documents" | "log">): string[] {
  const versions = documents.flatMap((document) => document.versions.flatMap((version) => version.files));
  return [...new Set([...versions, ...log.flatMap((line) => line.files)])];
}

/** Whether some version or log refers to this file where nothing commercial hides it. */
export function isOpenFile({ documents, log }: Pick<Order, "documents" | "log">, sha256: string): boolean {
  const versions = documents.flatMap((document) => document.versions);
  return (
    versions.some((version) => version.files.includes(sha256) && !version.commercialFiles.includes(sha256)) || log.some((line) => line.files.includes(sha256))
  );
}
