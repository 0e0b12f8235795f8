import { fileSize } from "@/components/form/file-size";
import { Icon } from "@/components/ui/icon";
import { useSay } from "@/components/use-say";
import type { FileReference, FilesItem } from "@/lib/form/rendition";
import { useFilesAt } from "./files-at";

/** Attached files under their label. */
export function FilesOf({ item }: { item: FilesItem }) {
  const say = useSay();
  return (
    <div>
      <p className="text-ink-faint">{say(item.label)}</p>
      <FileLinks files={item.files} />
    </div>
  );
}

/** Files to download, with their sizes. */
export function FileLinks({ files }: { files: FileReference[] }) {
  const filesAt = useFilesAt();
  if (files.length === 0) return null;
  return (
    <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
      {files.map((file) => (
        <li key={file.sha256} className="flex items-center gap-1.5">
          <Icon name="file" className="size-4 text-ink-faint" />
          <a className="link" href={`${filesAt}/${file.sha256}`} download={file.name}>
            {file.name}
          </a>
          <span className="text-xs text-ink-faint figures">{fileSize(file.size)}</span>
        </li>
      ))}
    </ul>
  );
}
