import { crc32 } from "node:zlib";

/** A file in a ZIP, stored as it is. */
export type ZipFile = { name: string; bytes: Uint8Array };

const endSize = 22;
const centralSize = 46;

/**
 * Reads the files of a ZIP as our packets are written: stored, streamed (sizes after the data), UTF-8 names, one date, no comments.
 * It does not look for what else a ZIP may be: it takes names and places from the directory at the end, writes down what a packet of these
 * files is, byte for byte, and compares. So there is no byte outside the files that can be changed unseen, and no two readers can find
 * different files in one packet; that is why no general library reads it. Null for anything else.
 */
export function readZip(bytes: Uint8Array): { files: ZipFile[]; date: string } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - endSize;
  if (end < centralSize) return null;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const files: ZipFile[] = [];
  let at = start;
  let moment = 0;
  for (let index = 0; index < count; index++) {
    const file = fileAt(view, bytes, at);
    if (!file) return null;
    if (index === 0) moment = view.getUint32(at + 12, true);
    files.push(file);
    at += centralSize + view.getUint16(at + 28, true);
  }
  // Files that overlap would together be larger than the whole, and need not be written down to be refused.
  if (files.reduce((size, file) => size + file.bytes.length, 0) > bytes.length) return null;
  return sameBytes(bytes, writtenZip(files, moment)) ? { files, date: dateOf(moment) } : null;
}

/** What a packet of these files is, as client-zip streams it; `moment` is DOS date and time as one number. */
function writtenZip(files: ZipFile[], moment: number): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const title = Buffer.from(name);
    const sum = crc32(bytes);
    const local = [localHeader(title.length, moment), title, Buffer.from(bytes), dataDescriptor(sum, bytes.length)];
    parts.push(...local);
    directory.push(centralHeader({ length: title.length, moment, sum, size: bytes.length, offset }), title);
    offset += local.reduce((size, part) => size + part.length, 0);
  }
  const directorySize = directory.reduce((size, part) => size + part.length, 0);
  return Buffer.concat([...parts, ...directory, endOfDirectory(files.length, directorySize, offset)]);
}

function fileAt(view: DataView, bytes: Uint8Array, at: number): ZipFile | null {
  if (at + centralSize > bytes.length) return null;
  const size = view.getUint32(at + 24, true);
  const length = view.getUint16(at + 28, true);
  const data = view.getUint32(at + 42, true) + 30 + length;
  if (at + centralSize + length > bytes.length || data + size > bytes.length) return null;
  const name = Buffer.from(bytes.subarray(at + centralSize, at + centralSize + length)).toString("utf8");
  return { name, bytes: bytes.subarray(data, data + size) };
}

function localHeader(length: number, moment: number): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32BE(0x504b0304, 0);
  header.writeUInt32BE(0x2d000808, 4);
  header.writeUInt32LE(moment, 10);
  header.writeUInt16LE(length, 26);
  return header;
}

function dataDescriptor(sum: number, size: number): Buffer {
  const descriptor = Buffer.alloc(16);
  descriptor.writeUInt32BE(0x504b0708, 0);
  descriptor.writeUInt32LE(sum, 4);
  descriptor.writeUInt32LE(size, 8);
  descriptor.writeUInt32LE(size, 12);
  return descriptor;
}

function centralHeader({ length, moment, sum, size, offset }: { length: number; moment: number; sum: number; size: number; offset: number }): Buffer {
  const header = Buffer.alloc(centralSize);
  header.writeUInt32BE(0x504b0102, 0);
  header.writeUInt32BE(0x2d032d00, 4);
  header.writeUInt16BE(0x0808, 8);
  header.writeUInt32LE(moment, 12);
  header.writeUInt32LE(sum, 16);
  header.writeUInt32LE(size, 20);
  header.writeUInt32LE(size, 24);
  header.writeUInt16LE(length, 28);
  // A plain file, readable by all, writable by its owner and group.
  header.writeUInt16LE(0o100664, 40);
  header.writeUInt32LE(offset, 42);
  return header;
}

function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(endSize);
  end.writeUInt32BE(0x504b0506, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** A DOS moment's day, if it is at noon: the files of a packet all bear the day it was made on. Else empty. */
function dateOf(moment: number): string {
  const [time, date] = [moment & 0xffff, moment >>> 16];
  if (time !== 12 << 11) return "";
  const two = (value: number) => String(value).padStart(2, "0");
  return `${1980 + (date >>> 9)}-${two((date >>> 5) & 15)}-${two(date & 31)}`;
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
