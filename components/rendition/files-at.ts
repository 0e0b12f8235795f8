import { createContext, useContext } from "react";

const FilesAt = createContext("/api/v1/attachments");

/** Where a rendition's files are fetched from: a customer has an address of his own. */
export const FilesAtProvider = FilesAt.Provider;
export const useFilesAt = () => useContext(FilesAt);
