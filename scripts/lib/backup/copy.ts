import { Readable } from 'node:stream';
import type pg from 'pg';

/** The part of the driver's connection that COPY needs; its types leave most of it out. */
interface Wire {
  stream: { pause(): void; resume(): void; writableNeedDrain: boolean; once(event: 'drain', then: () => void): void };
  query(sql: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
}

const BATCH_BYTES = 64 * 1024;

/** `COPY table (columns)`; a table without columns of its own has no list. */
export function copyOf({ name, columns }: { name: string; columns: string[] }): string {
  return `COPY ${name}${columns.length > 0 ? ` (${columns.join(', ')})` : ''}`;
}

/**
 * The rows of `COPY ... TO STDOUT` as they come over the wire. Must be read to its end before the
 * client is used again; an error of the database is an error of the stream.
 */
export function copyOut(client: pg.Client, sql: string): Readable {
  let wire: Wire;
  const go = () => wire?.stream.resume();
  const rows = new Readable({
    read: go,
    // Whoever stops reading half-way leaves a connection that can still be ended.
    destroy: (error, done) => (go(), done(error)),
  });
  let batch: Buffer[] = [];
  let bytes = 0;
  const flush = () => {
    if (bytes > 0 && !rows.push(Buffer.concat(batch))) wire.stream.pause();
    batch = [];
    bytes = 0;
  };
  client.query({
    submit(connection: unknown) {
      wire = connection as Wire;
      wire.query(sql);
    },
    handleCopyData({ chunk }: { chunk: Buffer }) {
      if (rows.destroyed) return;
      // Each row is a message of its own. A copy: the driver uses its buffer again.
      batch.push(Buffer.from(chunk));
      bytes += chunk.length;
      if (bytes >= BATCH_BYTES) flush();
    },
    handleCommandComplete() {},
    handleReadyForQuery() {
      flush();
      rows.push(null);
      // Nobody asks for more after the end, and the connection has other things to do.
      go();
    },
    handleError: (error: Error) => rows.destroy(error),
  } as pg.Submittable);
  return rows;
}

/** Feeds `COPY ... FROM STDIN`. When `rows` fails, the statement fails with it and nothing of it stays. */
export function copyIn(client: pg.Client, sql: string, rows: AsyncIterable<Buffer>): Promise<void> {
  return new Promise((resolve, reject) => {
    let failure: Error | undefined;
    const send = async (wire: Wire) => {
      for await (const chunk of rows) {
        if (failure) return;
        wire.sendCopyFromChunk(chunk);
        if (wire.stream.writableNeedDrain) await new Promise<void>((drained) => wire.stream.once('drain', drained));
      }
      wire.endCopyFrom();
    };
    client.query({
      submit: (connection: unknown) => (connection as Wire).query(sql),
      handleCopyInResponse(connection: unknown) {
        send(connection as Wire).catch((error: Error) => {
          failure = error;
          (connection as Wire).sendCopyFail(error.message);
        });
      },
      handleCommandComplete() {},
      handleReadyForQuery: () => resolve(),
      handleError(error: Error) {
        failure ??= error;
        reject(failure);
      },
    } as pg.Submittable);
  });
}
