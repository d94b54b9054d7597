import {
  EncryptedPDFError,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFInvalidObject,
  PDFName,
  PDFRawStream,
  type PDFObject,
  rgb,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { MOST_PAGES } from '../../../domain/documents/content.ts';
import type { DocumentRefusal } from '../../../contracts/documents.ts';
import { strokesOf } from '../watermark/letters.ts';

export type PdfOutcome = { bytes: Uint8Array; pages: number } | { refusal: DocumentRefusal };

/** Names that make a PDF do something, or carry something, beside showing its pages. */
const ACTIVE = new Set([
  'JavaScript', 'JS', 'Launch', 'AA', 'EmbeddedFile', 'EmbeddedFiles', 'EF', 'RichMedia', 'XFA', 'SubmitForm',
  'ImportData', 'GoToE', 'GoToR', 'Movie', 'Sound', 'Rendition',
]); // prettier-ignore

/**
 * A PDF's pages in a new document, without what stood around them. Refused is what is encrypted, does something
 * when it is opened, or carries files: in plain objects and in object streams alike, which the parser unpacks.
 */
export async function cleanPdf(bytes: Uint8Array): Promise<PdfOutcome> {
  let source: PDFDocument;
  try {
    source = await PDFDocument.load(bytes, { throwOnInvalidObject: true, updateMetadata: false, capNumbers: true });
  } catch (error) {
    return { refusal: error instanceof EncryptedPDFError ? 'pdf-encrypted' : 'pdf-damaged' };
  }
  const { context } = source;
  if (context.trailerInfo.Encrypt) return { refusal: 'pdf-encrypted' };
  try {
    for (const [, object] of context.enumerateIndirectObjects()) {
      if (object instanceof PDFInvalidObject) return { refusal: 'pdf-damaged' };
      if (isActive(object)) return { refusal: 'pdf-active' };
    }
    if (opensWithDeed(source)) return { refusal: 'pdf-active' };
    const pages = source.getPageCount();
    if (pages < 1) return { refusal: 'pdf-damaged' };
    if (pages > MOST_PAGES) return { refusal: 'pdf-too-complex' };
    const target = await PDFDocument.create({ updateMetadata: false });
    for (const page of await target.copyPages(source, source.getPageIndices())) {
      disarm(page);
      target.addPage(page);
    }
    return { bytes: await target.save({ updateFieldAppearances: false }), pages };
  } catch {
    return { refusal: 'pdf-damaged' };
  }
}

/** Stamps and filled fields stay as they look; what a click on them or on a link would do goes. */
function disarm(page: PDFPage): void {
  const annotations = page.node.Annots();
  for (let index = 0; index < (annotations?.size() ?? 0); index++) {
    const annotation = annotations!.lookup(index);
    if (annotation instanceof PDFDict) for (const key of ['A', 'PA', 'Parent']) annotation.delete(PDFName.of(key));
  }
}

/** Walks an object with all that stands in it; references are walked where they lead. */
function isActive(root: PDFObject): boolean {
  const open: PDFObject[] = [root];
  for (let object = open.pop(); object; object = open.pop()) {
    if (object instanceof PDFName && ACTIVE.has(object.decodeText())) return true;
    if (object instanceof PDFRawStream) open.push(object.dict);
    if (object instanceof PDFArray) open.push(...object.asArray());
    if (object instanceof PDFDict) for (const [key, value] of object.entries()) open.push(key, value);
  }
  return false;
}

/** Most programs write where a document opens, as a place or a step to one. Anything else is a deed. */
function opensWithDeed({ catalog }: PDFDocument): boolean {
  const action = catalog.lookup(PDFName.of('OpenAction'));
  if (action === undefined || action instanceof PDFArray) return false;
  return !(action instanceof PDFDict) || action.lookup(PDFName.of('S')) !== PDFName.of('GoTo');
}

/** The same PDF with these lines across each page. */
export async function stampPdf(bytes: Uint8Array, lines: readonly string[]): Promise<PdfOutcome> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const page of document.getPages()) stampPage(page, lines);
  return { bytes: await document.save({ updateFieldAppearances: false }), pages: document.getPageCount() };
}

function stampPage(page: PDFPage, lines: readonly string[]): void {
  const { width, height } = page.getSize();
  const { path } = strokesOf(lines, { width, height });
  // SVG counts downwards from the upper edge. Light over dark, to be read on any ground.
  page.drawSvgPath(path, { x: 0, y: height, borderWidth: 2.4, borderOpacity: 0.35, borderColor: WHITE });
  page.drawSvgPath(path, { x: 0, y: height, borderWidth: 0.9, borderOpacity: 0.45, borderColor: DARK });
}

const WHITE = rgb(1, 1, 1);
const DARK = rgb(0.35, 0.1, 0.1);
