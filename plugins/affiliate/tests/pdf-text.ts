import { execFile } from 'node:child_process';

/** What a PDF says, by poppler; null where that is not installed. */
export const textOfPdf = (bytes: Buffer): Promise<string | null> =>
  new Promise((resolve, reject) => {
    const child = execFile('pdftotext', ['-layout', '-', '-'], { maxBuffer: 1e8 }, (error, stdout) => {
      if (error) return (error as NodeJS.ErrnoException).code === 'ENOENT' ? resolve(null) : reject(error);
      resolve(stdout);
    });
    child.stdin!.on('error', () => undefined);
    child.stdin!.end(bytes);
  });
