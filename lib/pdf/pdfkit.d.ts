/** The little of pdfkit that is touched directly; react-pdf drives the rest. */
declare module "pdfkit" {
  const PDFDocument: { prototype: object };
  export default PDFDocument;
}
