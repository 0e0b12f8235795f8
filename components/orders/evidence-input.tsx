"use client";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { UploadNews } from "@/components/form/upload-news";
import { useUploads } from "@/components/form/use-uploads";
import { Button, IconButton } from "@/components/ui/button";
import { fileTypes, mostFiles, mostMegabytes } from "@/lib/form/file-limits";
import type { FileReference } from "@/lib/form/rendition";

/** Files for one entry of the tracking log, sent as they are chosen. */
export function EvidenceInput({ files, keep }: { files: FileReference[]; keep: (files: FileReference[]) => void }) {
  const t = useTranslations("filling");
  const words = useTranslations("log");
  const chooser = useRef<HTMLInputElement>(null);
  const { uploads, faults, arrived, add } = useUploads(files, mostFiles.entry, keep);
  return (
    <section aria-label={words("evidence")}>
      <Button small icon="upload" onClick={() => chooser.current?.click()} aria-label={`${words("evidence")}: ${t("attach")}`}>
        {words("evidence")}
      </Button>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        accept={fileTypes.join(",")}
        aria-label={words("evidence")}
        onChange={(event) => {
          add([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <p className="mt-1.5 text-sm text-ink-faint">{words("evidenceKinds", { megabytes: mostMegabytes })}</p>
      <ul className="text-sm">
        {files.map((file) => (
          <li key={file.sha256} className="flex items-center gap-2">
            <span className="min-w-0 truncate">{file.name}</span>
            <IconButton
              icon="trash"
              name={t("removeFile", { name: file.name })}
              className="ml-auto"
              onClick={() => keep(files.filter((one) => one !== file))}
            />
          </li>
        ))}
        {uploads.map((one) => (
          <li key={one.id} className="py-2 text-ink-soft">
            {t("uploading", { name: one.name, percent: one.percent })}
          </li>
        ))}
      </ul>
      <UploadNews arrived={arrived} faults={faults} />
    </section>
  );
}
