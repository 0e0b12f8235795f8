import { ApiProblem, newKey, type Problem } from "@/components/api-client";
import type { FileReference } from "@/lib/form/rendition";

/** Sends one file, telling how far it is (0-100). XMLHttpRequest, because fetch does not tell. */
export function upload(file: File, tell: (percent: number) => void): Promise<FileReference> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/v1/attachments");
    request.setRequestHeader("idempotency-key", newKey());
    request.setRequestHeader("content-type", file.type);
    request.setRequestHeader("x-file-name", encodeURIComponent(file.name.normalize("NFC")));
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => tell(Math.round((loaded / total) * 100));
    request.onload = () =>
      request.status < 300
        ? resolve(request.response)
        : reject(new ApiProblem({ detail: "", reason: "unexpected", ...request.response, status: request.status } as Problem));
    request.onerror = () => reject(new ApiProblem({ status: 0, detail: "", reason: "unreachable" }));
    request.send(file);
  });
}
