"use client";
import { useTranslations } from "next-intl";
import { type Ref, useId, useRef, useState } from "react";
import { Button, IconButton } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { fileTypes, mostMegabytes } from "@/lib/form/file-limits";
import type { FileReference } from "@/lib/form/rendition";
import { fileSize } from "./file-size";
import { UploadNews } from "./upload-news";
import { useUploads } from "./use-uploads";

/** `focus`: what is focused where a file is missing. */
type FileDropProps = { label: string; files: FileReference[]; max: number; keep: (files: FileReference[]) => void; focus?: Ref<HTMLButtonElement> };

/** A place to drop files and the list of those that are there. They are sent at once; who asks keeps what they are called and the hash of their bytes. */
export function FileDrop({ label, files, max, keep, focus }: FileDropProps) {
  const t = useTranslations("filling");
  const { uploads, faults, arrived, add } = useUploads(files, max, keep);
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const hint = useId();
  const drop = (event: React.DragEvent) => {
    event.preventDefault();
    setOver(false);
    add([...event.dataTransfer.files]);
  };
  return (
    <section
      aria-label={label}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={classNames("rounded-md border border-dashed px-3 py-2.5", over ? "border-indigo bg-indigo-wash" : "border-line-strong")}
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button small icon="upload" ref={focus} onClick={() => chooser.current?.click()} aria-describedby={hint} aria-label={`${label}: ${t("attach")}`}>
          {t("attach")}
        </Button>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          accept={fileTypes.join(",")}
          aria-label={label}
          onChange={(event) => {
            add([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
        <p id={hint} className="text-sm text-ink-faint">
          {t("attachHint", { megabytes: mostMegabytes })}
        </p>
      </div>
      <ul className="divide-y divide-line">
        {files.map((file) => (
          <li key={file.sha256} className="flex items-center gap-2 py-1">
            <Icon name="file" className="text-ink-faint" />
            <a href={`/api/v1/attachments/${file.sha256}`} className="link min-w-0 truncate" download={file.name}>
              {file.name}
            </a>
            <span className="text-sm whitespace-nowrap text-ink-faint figures">{fileSize(file.size)}</span>
            <IconButton
              icon="trash"
              name={t("removeFile", { name: file.name })}
              className="ml-auto"
              onClick={() => keep(files.filter((one) => one !== file))}
            />
          </li>
        ))}
        {uploads.map((one) => (
          <li key={one.id} className="flex items-center gap-3 py-2.5 text-sm text-ink-soft">
            <progress max={100} value={one.percent} aria-label={one.name} className="h-1.5 w-24 accent-ink" />
            {t("uploading", { name: one.name, percent: one.percent })}
          </li>
        ))}
      </ul>
      <UploadNews arrived={arrived} faults={faults} />
    </section>
  );
}
